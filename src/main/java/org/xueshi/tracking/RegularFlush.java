package org.xueshi.tracking;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes what this node has in memory once a minute, and when it stops (T10). */
@Component
class RegularFlush implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegularFlush.class);
    private static final long EVERY_MILLIS = 60_000;

    private final StudySessions sessions;
    private volatile boolean running;

    RegularFlush(StudySessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
    void write() {
        int heard = sessions.inMemory();
        long began = System.nanoTime();
        int rows = sessions.flushAll();
        LOG.debug("flushed {} sessions: {} rows in {} ms", heard, rows, (System.nanoTime() - began) / 1_000_000);
    }

    /** Once, when this node has started: it may have been killed before. */
    @Scheduled(initialDelay = 1_000)
    void recover() {
        sessions.recover();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sessions.writeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Stops after the web server, which has a high phase, and before the data source, which has none and closes last. */
    @Override
    public int getPhase() {
        return 0;
    }
}
