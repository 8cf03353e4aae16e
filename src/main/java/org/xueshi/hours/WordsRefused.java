package org.xueshi.hours;

import org.xueshi.common.Refused;

/** A reason or an answer is too short to help or too long to store. */
public final class WordsRefused extends Refused {

    /** Shortest and longest reason or answer, in characters. */
    public static final int LEAST = 5;

    public static final int MOST = 500;

    private WordsRefused() {
        super("hours.refused.words", Integer.toString(LEAST), Integer.toString(MOST));
    }

    /** The words without space around them, or a refusal. */
    public static String require(String words) {
        String stripped = words.strip();
        if (stripped.length() < LEAST || stripped.length() > MOST) {
            throw new WordsRefused();
        }
        return stripped;
    }
}
