package org.xueshi.simulation.story;

import java.util.Locale;
import org.xueshi.common.Refused;

/** A story that can't be told on: it loops, grows, or is broken. Nothing of the step is kept. */
public final class StoryStopped extends Refused {

    /** Why. */
    public enum Reason {
        /** It took more time or memory than a turn may: it loops, or grows in a loop. */
        ENDLESS,
        /** It tells more in one turn, or keeps more between two, than anybody can use. */
        TOO_LARGE,
        /** The runtime reported an error. */
        BROKEN
    }

    private final Reason reason;
    private final String detail;

    StoryStopped(Reason reason, String detail) {
        super("simulation.refused." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
        this.reason = reason;
        this.detail = detail;
    }

    public Reason reason() {
        return reason;
    }

    /** For authors: what the runtime said, or which bound was met. */
    public String detail() {
        return detail;
    }
}
