package org.xueshi.simulation.story;

import com.bladecoder.ink.runtime.Story;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;

/**
 * A story that can be stopped. The runtime asks {@link #canContinue} after each of its own steps, which is the one place
 * where a loop that tells nothing, or a text that doubles itself, can be seen before it has taken the machine with it.
 */
final class BoundedStory extends Story {

    /**
     * A turn of a real story takes some milliseconds. Of the processor's time, so that a machine which is busy with others
     * stops nobody's story.
     */
    private static final long LONGEST_TURN_NANOS = TimeUnit.SECONDS.toNanos(2);
    /** Asking for that time costs more than most steps do. */
    private static final int STEPS_BETWEEN_LOOKS = 256;
    /** All that one turn may allocate, whether it keeps it or not: a real one takes some megabytes. */
    private static final long MOST_TURN_BYTES = 256L * 1024 * 1024;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Until the runtime's own constructor has run. */
    private boolean watched;

    private int steps;
    private long until;
    private long bytesAtStart;

    BoundedStory(String compiled) throws Exception {
        super(compiled);
        onError = (message, type) -> {
            if (type == com.bladecoder.ink.runtime.Error.ErrorType.Error) {
                throw new StoryStopped(StoryStopped.Reason.BROKEN, message);
            }
        };
    }

    /** Begins a turn with all its time and memory. */
    void turn() {
        steps = 0;
        until = THREADS.getCurrentThreadCpuTime() + LONGEST_TURN_NANOS;
        bytesAtStart = allocated();
        watched = true;
    }

    @Override
    public boolean canContinue() {
        if (watched) {
            requireWithinBounds();
        }
        return super.canContinue();
    }

    private void requireWithinBounds() {
        if (++steps % STEPS_BETWEEN_LOOKS == 0 && THREADS.getCurrentThreadCpuTime() > until) {
            throw new StoryStopped(
                    StoryStopped.Reason.ENDLESS, TimeUnit.NANOSECONDS.toSeconds(LONGEST_TURN_NANOS) + " s");
        }
        if (allocated() - bytesAtStart > MOST_TURN_BYTES) {
            throw new StoryStopped(StoryStopped.Reason.ENDLESS, MOST_TURN_BYTES / 1024 / 1024 + " MiB");
        }
    }

    private static long allocated() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
