package org.xueshi.testing;

import java.util.List;
import java.util.Map;
import org.xueshi.tracking.Pulse;
import org.xueshi.tracking.Pulse.Clocks;

/** Pulses of a player before which somebody moves all the time, and whom nobody asks anything. */
public final class Pulses {

    private Pulses() {}

    public static Pulse of(
            long sequence,
            long answered,
            long elapsed,
            long visible,
            long attentive,
            Map<String, List<Pulse.Range>> met,
            Map<String, Long> position,
            boolean ending) {
        var clocks = new Clocks(elapsed, visible, attentive, 0, elapsed);
        return new Pulse(sequence, answered, clocks, met, position, null, !ending, false, null, ending);
    }
}
