package org.xueshi.bench;

import java.time.Duration;

/** The highest that a running application takes of the machine's memory while something goes on; in KB. */
final class MemoryWatch implements AutoCloseable {

    private static final Duration RESIDENT_EVERY = Duration.ofMillis(100);

    /** A full collection holds everything up. */
    private static final int LIVE_HEAP_EVERY = 20;

    private final long pid;
    private final boolean heap;
    private final Thread watch = Thread.ofPlatform().daemon().unstarted(this::look);
    private volatile boolean over;
    private volatile double resident;
    private volatile double liveHeap;

    private MemoryWatch(long pid, boolean heap) {
        this.pid = pid;
        this.heap = heap;
        watch.start();
    }

    /** Of what is resident only, which disturbs nothing. */
    static MemoryWatch ofResident(long pid) {
        return new MemoryWatch(pid, false);
    }

    /** Of live objects too, every other second. */
    static MemoryWatch ofHeap(long pid) {
        return new MemoryWatch(pid, true);
    }

    private void look() {
        try {
            for (int looks = 0; !over; looks++) {
                resident = Math.max(resident, Memory.residentAlone(pid));
                if (heap && looks % LIVE_HEAP_EVERY == 0) {
                    liveHeap = Math.max(liveHeap, Memory.liveHeap(pid));
                }
                Thread.sleep(RESIDENT_EVERY);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without the processes it has started. */
    double resident() {
        return resident;
    }

    double liveHeap() {
        return liveHeap;
    }

    @Override
    public void close() {
        over = true;
        try {
            watch.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
