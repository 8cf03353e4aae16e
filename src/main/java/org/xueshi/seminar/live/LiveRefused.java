package org.xueshi.seminar.live;

import org.xueshi.common.Refused;

/** What was written for a meeting can't be taken; says what to do. */
public final class LiveRefused extends Refused {

    /** @param key ends the message key {@code seminar.live.refused.<key>} */
    LiveRefused(String key, Object... arguments) {
        super("seminar.live.refused." + key, arguments);
    }

    /** The words without space around them, if they have 2 to so many characters. */
    static String words(String words, int most) {
        String stripped = words.strip();
        if (stripped.length() < 2 || stripped.length() > most) {
            throw new LiveRefused("words", Integer.toString(most));
        }
        return stripped;
    }
}
