package org.xueshi.hours.proof;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words of others in a terminal: a title that somebody declared, or a name in a file, may hold what moves the cursor or
 * turns the direction of writing, and with it could paint over what a verifier says.
 */
public final class TerminalText {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");

    private TerminalText() {}

    /** The line with everything written out that would not be seen. */
    public static String visible(String line) {
        return UNSEEN.matcher(line)
                .replaceAll(unseen ->
                        String.format(Locale.ROOT, "<U+%04X>", unseen.group().codePointAt(0)));
    }
}
