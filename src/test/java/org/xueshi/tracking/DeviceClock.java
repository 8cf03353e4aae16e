package org.xueshi.tracking;

/** A device's monotonic clock, which stands still while the device sleeps. */
final class DeviceClock {

    private final Timeline time;
    private boolean asleep;
    private long sleptFrom;
    private long slept;

    DeviceClock(Timeline time) {
        this.time = time;
    }

    long now() {
        return (asleep ? sleptFrom : time.now()) - slept;
    }

    boolean isAsleep() {
        return asleep;
    }

    void sleep() {
        sleptFrom = time.now();
        asleep = true;
    }

    void wake() {
        slept += time.now() - sleptFrom;
        asleep = false;
    }
}
