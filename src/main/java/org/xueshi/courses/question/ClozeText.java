package org.xueshi.courses.question;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with blanks, written {@code {{1}}}, {@code {{2}}} … by their place in the question's list of blanks. */
public final class ClozeText {

    private static final Pattern BLANK = Pattern.compile("\\{\\{\\s*(\\d{1,2})\\s*}}");

    /** What a blank looks like where nobody can fill it. */
    private static final String LINE = "____";

    private ClozeText() {}

    /**
     * A run of words, or a blank.
     *
     * @param words empty for a blank
     * @param blank position in the list of blanks, from 0
     */
    public record Piece(String words, OptionalInt blank) {}

    public static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher blank = BLANK.matcher(text);
        int from = 0;
        while (blank.find()) {
            if (blank.start() > from) {
                pieces.add(new Piece(text.substring(from, blank.start()), OptionalInt.empty()));
            }
            pieces.add(new Piece("", OptionalInt.of(Integer.parseInt(blank.group(1)) - 1)));
            from = blank.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), OptionalInt.empty()));
        }
        return pieces;
    }

    /** The text with a line in place of each blank. */
    public static String lined(String text) {
        return BLANK.matcher(text).replaceAll(LINE);
    }
}
