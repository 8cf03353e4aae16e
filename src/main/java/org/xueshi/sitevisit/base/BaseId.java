package org.xueshi.sitevisit.base;

import java.util.regex.Pattern;

/** Names a base: the key that items of courses say, and for bundled ones the folder. */
public record BaseId(String value) {

    /** Longest, in characters. */
    public static final int LONGEST = 60;

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public BaseId {
        if (!isKey(value)) {
            throw new IllegalArgumentException("not the key of a base: " + value);
        }
    }

    /** Whether it may be one: lower-case words joined by hyphens. */
    public static boolean isKey(String text) {
        return text.length() <= LONGEST && WORDS.matcher(text).matches();
    }
}
