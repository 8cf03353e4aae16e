package org.xueshi.library;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the bytes of a file tell about it; everything but the type may be unknown.
 *
 * @param language as a tag, for instance {@code zh}
 * @param width of a picture or film, in pixels
 * @param text the start of what can be read in it, at most {@link #LONGEST_TEXT} characters
 */
public record FileFacts(
        String mediaType,
        @Nullable String title,
        @Nullable String language,
        @Nullable Integer pages,
        @Nullable Duration duration,
        @Nullable Integer width,
        @Nullable Integer height,
        String text) {

    /** Enough to search in and to recognise a document by; a whole handbook is read in the handbook. */
    public static final int LONGEST_TEXT = 200_000;

    static final int LONGEST_TITLE = 300;

    public FileFacts {
        title = title == null || title.isBlank() ? null : cut(title.strip(), LONGEST_TITLE);
        text = cut(text, LONGEST_TEXT);
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        // Not through the middle of a character beyond the first plane.
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
