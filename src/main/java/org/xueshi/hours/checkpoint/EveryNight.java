package org.xueshi.hours.checkpoint;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;

/** Goes through the ledger every night at half past two; a machine that slept then does it as soon as it is awake. */
@Component
class EveryNight {

    private static final Logger LOG = LoggerFactory.getLogger(EveryNight.class);
    private static final LocalTime HOUR = LocalTime.of(2, 30);
    private static final long LOOK_EVERY_MILLIS = 10 * 60_000;

    private final NightWatch night;
    private final YearClosing closing;
    private final Alarms alarms;
    private final Directory directory;
    private final ApplicationClock clock;

    EveryNight(NightWatch night, YearClosing closing, Alarms alarms, Directory directory, ApplicationClock clock) {
        this.night = night;
        this.closing = closing;
        this.alarms = alarms;
        this.directory = directory;
        this.clock = clock;
    }

    /** Nothing before there is an organisation; later once a night. */
    @Scheduled(initialDelay = LOOK_EVERY_MILLIS, fixedDelay = LOOK_EVERY_MILLIS)
    void ifDue() {
        directory.root().map(Organisation::zone).filter(this::isDue).ifPresent(zone -> watch());
    }

    private boolean isDue(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(HOUR);
        ZonedDateTime due = today.isAfter(now) ? today.minusDays(1) : today;
        return alarms.last()
                .map(LastVerification::endedAt)
                .filter(ended -> !ended.isBefore(due.toInstant()))
                .isEmpty();
    }

    private void watch() {
        Optional<NightWatch.Night> done = night.run(closing.waitsForCheckpoint().orElse(0));
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
