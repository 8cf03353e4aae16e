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
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.ledger.BookYears;
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
    private final Alarms alarms;
    private final StoredCheckpoints checkpoints;
    private final Directory directory;
    private final ApplicationClock clock;

    /** When it failed, if it did the last time, on this node. */
    private volatile Instant failedAt = Instant.EPOCH;

    EveryNight(
            NightWatch night,
            BookYears years,
            Alarms alarms,
            StoredCheckpoints checkpoints,
            Directory directory,
            ApplicationClock clock) {
        this.night = night;
        this.years = years;
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
        Instant ended = alarms.last().map(LastVerification::endedAt).orElse(Instant.EPOCH);
        if (isRecent(failedAt)) {
            return false;
        }
        return ended.isBefore(due) || !isSigned(due) && !isRecent(ended);
    }

    private Instant lastHour(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(HOUR);
        return (today.isAfter(now) ? today.minusDays(1) : today).toInstant();
    }

    /** Also by a clock that was ahead: what is dated later than now says nothing of last night. */
    private boolean isSigned(Instant due) {
        return checkpoints
                .lastAt()
                .filter(at -> !at.isBefore(due) && !at.isAfter(clock.instant()))
                .isPresent();
    }

    private boolean isRecent(Instant ended) {
        Instant now = clock.instant();
        return !ended.isAfter(now) && ended.plus(AGAIN_AFTER).isAfter(now);
    }

    private void watch() {
        try {
            goThrough();
            failedAt = Instant.EPOCH;
        } catch (UnreadableLedgerException unreadable) {
            failed(Reason.NOT_VERIFIED, unreadable);
        } catch (RuntimeException unsigned) {
            failed(Reason.NOT_SIGNED, unsigned);
        }
    }

    private void failed(Reason reason, RuntimeException why) {
        LOG.error("the ledger could not be gone through and signed; it is tried again", why);
        failedAt = clock.instant();
        alarms.noteFailed(reason, checkpoints.last() + 1);
    }

    /** A year that was closed and then stopped short of its checkpoint; else 0. */
    private int waitsForCheckpoint() {
        var closes = checkpoints.closes();
        return years.closed().stream()
                .filter(closed -> !closes.containsKey(closed))
                .min(Comparator.naturalOrder())
                .orElse(0);
    }

    private void goThrough() {
        int waiting = waitsForCheckpoint();
        Optional<NightWatch.Night> done = waiting == 0 ? night.run() : night.close(waiting);
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
