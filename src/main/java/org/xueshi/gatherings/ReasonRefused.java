package org.xueshi.gatherings;

import org.xueshi.common.Refused;

/** A reason is too short to help or too long to store. */
public final class ReasonRefused extends Refused {

    /** Shortest and longest reason, in characters. */
    public static final int LEAST = 5;

    public static final int MOST = 500;

    private ReasonRefused() {
        super("gatherings.refused.reason", Integer.toString(LEAST), Integer.toString(MOST));
    }

    /** The words without space around them, or a refusal. */
    public static String require(String words) {
        String stripped = words.strip();
        if (stripped.length() < LEAST || stripped.length() > MOST) {
            throw new ReasonRefused();
        }
        return stripped;
    }
}
