package org.xueshi.gatherings.attendance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.xueshi.people.MemberId;

/** How often a member may type digits: often enough for anybody's fingers, too seldom to guess one of a hundred million. */
@Component
class Guesses {

    private static final int A_MINUTE = 10;
    private static final int MOST_MEMBERS = 10_000;

    private final Cache<MemberId, Bucket> members = Caffeine.newBuilder()
            .maximumSize(MOST_MEMBERS)
            .expireAfterAccess(Duration.ofMinutes(5))
            .build();

    boolean admits(MemberId member) {
        return members.get(
                        member,
                        someone -> Bucket.builder()
                                .addLimit(
                                        limit -> limit.capacity(A_MINUTE).refillGreedy(A_MINUTE, Duration.ofMinutes(1)))
                                .build())
                .tryConsume(1);
    }
}
