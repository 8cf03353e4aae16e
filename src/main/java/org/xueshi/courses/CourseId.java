package org.xueshi.courses;

import java.util.regex.Pattern;

/** Names a course by the short words in its address, which are also its folder's name. */
public record CourseId(String value) {

    private static final Pattern WORDS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 60;

    public CourseId {
        if (value.length() > LONGEST || !WORDS.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a course is named by lower-case words joined by hyphens, not: " + value);
        }
    }
}
