package org.xueshi.hours.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockingTaskExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;

/** Reminds once a day from five in the morning on, on one node; a machine that slept then does it as soon as it is awake. */
@Component
class EveryMorning {

    private static final Logger LOG = LoggerFactory.getLogger(EveryMorning.class);

    /** After the ledger has been gone through, before people look. */
    private static final LocalTime HOUR = LocalTime.of(5, 0);

    private static final long LOOK_EVERY_MILLIS = 10 * 60_000;

    /** Longer than the largest organisation takes; after that another node may try. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Reminding reminding;
    private final SentReminders sent;
    private final Directory directory;
    private final LockingTaskExecutor oneNode;
    private final ApplicationClock clock;

    EveryMorning(
            Reminding reminding,
            SentReminders sent,
            Directory directory,
            LockingTaskExecutor oneNode,
            ApplicationClock clock) {
        this.reminding = reminding;
        this.sent = sent;
        this.directory = directory;
        this.oneNode = oneNode;
        this.clock = clock;
    }

    /** Nothing before there is an organisation; later once a day. */
    @Scheduled(initialDelay = LOOK_EVERY_MILLIS, fixedDelay = LOOK_EVERY_MILLIS)
    void ifDue() {
        directory
                .root()
                .filter(root -> isDue(root.zone()))
                .ifPresent(root -> oneNode.executeWithLock(
                        (Runnable) () -> remind(root),
                        new LockConfiguration(clock.instant(), "deadline-reminders", LONGEST, Duration.ZERO)));
    }

    private boolean isDue(ZoneId zone) {
        ZonedDateTime now = clock.instant().atZone(zone);
        ZonedDateTime today = now.with(HOUR);
        ZonedDateTime due = today.isAfter(now) ? today.minusDays(1) : today;
        return sent.lastPass().filter(ended -> !ended.isBefore(due.toInstant())).isEmpty();
    }

    /** Another node may have been at it since this one looked. */
    private void remind(Organisation root) {
        if (isDue(root.zone())) {
            Reminding.Done done = reminding.run(root.id());
            LOG.info("reminded of deadlines: {} members, {} reminders", done.members(), done.reminders());
        }
    }
}
