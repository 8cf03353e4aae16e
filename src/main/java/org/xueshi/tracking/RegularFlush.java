package org.xueshi.tracking;

import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Writes what this node has in memory once a minute, and when it stops (T10). */
@Component
class RegularFlush implements SmartLifecycle {

    private static final long EVERY_MILLIS = 60_000;

    private final StudySessions sessions;
    private volatile boolean running;

    RegularFlush(StudySessions sessions) {
        this.sessions = sessions;
    }

    @Scheduled(fixedDelay = EVERY_MILLIS, initialDelay = EVERY_MILLIS)
    void write() {
        sessions.flushAll();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        sessions.flushAll();
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
