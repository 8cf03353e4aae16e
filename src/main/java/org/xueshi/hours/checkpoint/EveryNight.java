package org.xueshi.hours.checkpoint;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;

/**
 * Goes through the ledger every night at half past two; a machine that slept then does it as soon as it is awake. A night that
 * could not sign is tried again, and told to those in charge.
 */
@Component
class EveryNight {

    private static final Logger LOG = LoggerFactory.getLogger(EveryNight.class);
    private static final LocalTime HOUR = LocalTime.of(2, 30);
    private static final Duration AGAIN_AFTER = Duration.ofHours(1);
    private static final long LOOK_EVERY_MILLIS = 10 * 60_000;

    private final NightWatch night;
    private final BookYears years;
    private final ClosedAssessments assessments;
    private final Alarms alarms;
    private final StoredCheckpoints checkpoints;
    private final Directory directory;
    private final ApplicationClock clock;

    EveryNight(
            NightWatch night,
            BookYears years,
            ClosedAssessments assessments,
            Alarms alarms,
            StoredCheckpoints checkpoints,
            Directory directory,
            ApplicationClock clock) {
        this.night = night;
        this.years = years;
        this.assessments = assessments;
        this.alarms = alarms;
        this.checkpoints = checkpoints;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nothing before there is an organisation; later once a night. */
    @Scheduled(initialDelay = LOOK_EVERY_MILLIS, fixedDelay = LOOK_EVERY_MILLIS)
    void ifDue() {
        directory.root().map(Organisation::zone).filter(this::isDue).ifPresent(zone -> watch());
    }

    private boolean isDue(ZoneId zone) {
        Instant due = lastHour(zone);
        return alarms.last()
                .map(LastVerification::endedAt)
                .filter(ended -> !ended.isBefore(due) && (isSigned(due) || isRecent(ended)))
                .isEmpty();
    }

    private Instant lastHour(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(HOUR);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /** Also when there is a reason for not signing: then going through it again doesn't help. */
    private boolean isSigned(Instant due) {
        return alarms.forbidSigning()
                || checkpoints.lastAt().filter(at -> !at.isBefore(due)).isPresent();
    }

    private boolean isRecent(Instant ended) {
        return ended.plus(AGAIN_AFTER).isAfter(clock.instant());
    }

    private void watch() {
        try {
            goThrough();
        } catch (RuntimeException failed) {
            LOG.error("the ledger could not be gone through and signed; it is tried again", failed);
            alarms.noteUnsigned(checkpoints.last() + 1);
        }
    }

    /** A year that was closed and then stopped short of its checkpoint, made ready for it; else 0. */
    private int waitsForCheckpoint() {
        var closes = checkpoints.closes();
        int year = years.closed().stream()
                .filter(closed -> !closes.containsKey(closed))
                .min(Comparator.naturalOrder())
                .orElse(0);
        if (year != 0) {
            assessments.freeze(year);
        }
        return year;
    }

    private void goThrough() {
        Optional<NightWatch.Night> done = night.run(waitsForCheckpoint());
        done.ifPresent(watched -> LOG.info(
                "gone through the ledger: {} members, {} entries, {} findings, checkpoint {}",
                watched.verification().members(),
                watched.verification().entries(),
                watched.verification().findings().size(),
                watched.checkpoint()
                        .map(made -> Integer.toString(made.number()))
                        .orElse("none")));
    }
}
