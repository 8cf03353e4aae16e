package org.xueshi.tracking;

import org.xueshi.common.Refused;

/** An objection that can't be taken: too short or too long, to time that counted, or a second one. */
public final class DisputeRefused extends Refused {

    /** Shortest and longest reason, in characters. */
    public static final int LEAST = 5;

    public static final int MOST = 500;

    private DisputeRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DisputeRefused words() {
        return new DisputeRefused("tracking.refused.words", Integer.toString(LEAST), Integer.toString(MOST));
    }

    static DisputeRefused nothingToObjectTo() {
        return new DisputeRefused("tracking.refused.stretch");
    }

    static DisputeRefused twice() {
        return new DisputeRefused("tracking.refused.twice");
    }
}
