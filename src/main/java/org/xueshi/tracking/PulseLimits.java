package org.xueshi.tracking;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;

/**
 * How many pulses are taken, by member and by node (T10). A player with bad luck sends one a second at most; who sends more
 * than several players together would is told to wait, and loses nothing by it.
 */
@Component
class PulseLimits {

    /** Of what may be sent at once, in seconds of the rate: several players that all reconnect. */
    private static final long BURST_SECONDS = 10;

    private final long memberRate;
    private final Bucket node;
    private final ConcurrentMap<MemberId, Bucket> members = new ConcurrentHashMap<>();

    PulseLimits(TrackingSettings settings) {
        memberRate = settings.memberPulsesPerSecond();
        node = bucket(settings.nodePulsesPerSecond());
    }

    private static Bucket bucket(long perSecond) {
        return Bucket.builder()
                .addLimit(limit ->
                        limit.capacity(perSecond * BURST_SECONDS).refillGreedy(perSecond, Duration.ofSeconds(1)))
                .build();
    }

    /** Whether this node may take one more; what is no token costs nothing further. */
    boolean admits(String token) {
        return !Tokens.isOne(token) || node.tryConsume(1);
    }

    boolean admits(MemberId member) {
        return members.computeIfAbsent(member, someone -> bucket(memberRate)).tryConsume(1);
    }

    /** Forgets those who could send as much as at first: their bucket is full again. */
    @Scheduled(fixedDelay = 60_000)
    void forgetTheQuiet() {
        members.values().removeIf(bucket -> bucket.getAvailableTokens() >= memberRate * BURST_SECONDS);
    }
}
