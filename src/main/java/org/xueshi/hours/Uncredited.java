package org.xueshi.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.NearClaims.Around;

/** How much of a stretch that didn't count may be claimed in correction: time that nothing else is credited for (T2). */
@Component
class Uncredited {

    private static final int SECONDS_A_MINUTE = 60;

    private final NearClaims near;

    Uncredited(NearClaims near) {
        this.near = near;
    }

    /**
     * The full minutes that are left of it, at least one; up to the most that the activity credits.
     *
     * @param credited seconds of the activity that are credited already
     */
    int minutes(ClaimRecord claim, Measured measured, ObjectionRecord objection, long credited) {
        // Study that isn't claimed yet is known to its verdict alone.
        if (objection.verdict() == Verdict.ELSEWHERE) {
            throw new CountedElsewhereRefused();
        }
        long seconds = Math.min(objection.stretch().length().toSeconds(), measured.capSeconds() - credited);
        if (seconds < SECONDS_A_MINUTE) {
            throw new NothingToCorrectRefused();
        }
        long free = outside(objection.stretch(), taken(claim, measured, objection.stretch()))
                .toSeconds();
        if (free < SECONDS_A_MINUTE) {
            throw new CountedElsewhereRefused();
        }
        return Math.toIntExact(Math.min(seconds, free) / SECONDS_A_MINUTE);
    }

    /** Hidden or idle time says nothing of another session: there the same minutes may have counted. */
    private List<Stretch> taken(ClaimRecord claim, Measured measured, Stretch stretch) {
        var around = Around.of(claim.member(), claim.claimId().value(), claim.day(), List.of(stretch));
        return Stream.of(
                        measured.spent().stream(),
                        near.claims(around).stream().flatMap(other -> other.evidence().spent().stream()),
                        near.upheld(around).stream().map(UpheldRow::stretch))
                .flatMap(stretches -> stretches)
                .toList();
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
