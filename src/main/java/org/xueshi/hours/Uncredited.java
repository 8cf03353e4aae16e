package org.xueshi.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.NearClaims.Around;

/** How much of a stretch that didn't count may be claimed in correction: time that nothing else is credited for (T2). */
@Component
class Uncredited {

    private static final long SECONDS_A_MINUTE = 60;

    private final NearClaims near;
    private final ObjectionRecords objections;
    private final ClaimEvents events;

    Uncredited(NearClaims near, ObjectionRecords objections, ClaimEvents events) {
        this.near = near;
        this.objections = objections;
        this.events = events;
    }

    /**
     * What may be claimed.
     *
     * @param before seconds of the activity that the claim and the corrections that stand credit
     * @param minutes full ones, at least one
     */
    record Part(long before, int minutes) {}

    /** Of the stretch what is left, up to the most that the activity credits; refused if that is less than a minute. */
    Part of(ClaimRecord claim, ObjectionRecord objection) {
        // Study that isn't claimed yet is known to its verdict alone.
        if (objection.verdict() == Verdict.ELSEWHERE) {
            throw new CountedElsewhereRefused();
        }
        if (!takenBack(List.of(claim)).isEmpty()) {
            throw new TakenBackRefused();
        }
        if (!(claim.evidence().first() instanceof Measured measured)) {
            throw new NothingToCorrectRefused();
        }
        long before = measured.creditedSeconds()
                + SECONDS_A_MINUTE * objections.minutes(claim.claimId().value());
        return new Part(before, minutes(claim, measured, objection.stretch(), before));
    }

    private int minutes(ClaimRecord claim, Measured measured, Stretch stretch, long before) {
        long seconds = Math.min(stretch.length().toSeconds(), measured.capSeconds() - before);
        if (seconds < SECONDS_A_MINUTE) {
            throw new NothingToCorrectRefused();
        }
        long free = outside(stretch, taken(claim, measured, stretch)).toSeconds();
        if (free < SECONDS_A_MINUTE) {
            throw new CountedElsewhereRefused();
        }
        return Math.toIntExact(Math.min(seconds, free) / SECONDS_A_MINUTE);
    }

    /** Hidden or idle time says nothing of another session: there the same minutes may have counted. */
    private List<Stretch> taken(ClaimRecord claim, Measured measured, Stretch stretch) {
        var around = Around.of(claim.member(), claim.claimId().value(), claim.day(), List.of(stretch));
        List<ClaimRecord> others = near.claims(around);
        Set<String> takenBack = takenBack(others);
        return Stream.of(
                        measured.spent().stream(),
                        others.stream()
                                .filter(other ->
                                        !takenBack.contains(other.claimId().value()))
                                .flatMap(other -> other.evidence().spent().stream()),
                        near.upheld(around).stream().map(UpheldRow::stretch))
                .flatMap(stretches -> stretches)
                .toList();
    }

    private Set<String> takenBack(List<ClaimRecord> claims) {
        return claims.isEmpty()
                ? Set.of()
                : events.takenBack(
                        claims.stream().map(claim -> claim.claimId().value()).toList());
    }

    /** How long it is without those. */
    static Duration outside(Stretch whole, Collection<Stretch> taken) {
        Duration free = Duration.ZERO;
        Instant at = whole.start();
        for (Stretch one :
                taken.stream().sorted(Comparator.comparing(Stretch::start)).toList()) {
            if (!at.isBefore(whole.end())) {
                return free;
            }
            if (one.start().isAfter(at)) {
                free = free.plus(Duration.between(at, earlier(one.start(), whole.end())));
            }
            at = one.end().isAfter(at) ? one.end() : at;
        }
        return at.isBefore(whole.end()) ? free.plus(Duration.between(at, whole.end())) : free;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
