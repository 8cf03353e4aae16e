package org.xueshi.library.upload;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;

/** Throws away what nobody went on with, and takes up what a server left when it ended. */
@Component
class Cleaning {

    private static final Logger LOG = LoggerFactory.getLogger(Cleaning.class);

    private static final long EVERY_MILLIS = 10 * 60_000;
    private static final long AFTER_THE_START_MILLIS = 5_000;
    /** At a time; the rest comes with the next pass. */
    private static final Limit MOST = Limit.of(500);

    private final UploadRows rows;
    private final Parts parts;
    private final Checks checks;
    private final ApplicationClock clock;

    Cleaning(UploadRows rows, Parts parts, Checks checks, ApplicationClock clock) {
        this.rows = rows;
        this.parts = parts;
        this.checks = checks;
        this.clock = clock;
    }

    @Scheduled(initialDelay = AFTER_THE_START_MILLIS, fixedDelay = EVERY_MILLIS)
    void takeUp() {
        rows.unchecked(MOST).forEach(checks::begin);
    }

    @Scheduled(initialDelay = EVERY_MILLIS, fixedDelay = EVERY_MILLIS)
    @Transactional
    void throwAway() {
        for (UploadRow row : rows.expired(clock.millis(), MOST)) {
            try {
                parts.delete(row.id);
                rows.deleteById(row.id);
            } catch (IOException later) {
                LOG.warn("the part of upload {} can't be deleted yet", row.id, later);
            }
        }
    }
}
