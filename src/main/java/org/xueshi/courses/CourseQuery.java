package org.xueshi.courses;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;

/**
 * What somebody looks for in the catalogue; null leaves a filter open.
 *
 * @param words found in title, summary, goals or items, in either language
 */
public record CourseQuery(
        String words,
        @Nullable String topic,
        @Nullable String format,
        @Nullable Length length,
        @Nullable Language language) {

    /** Everything. */
    public static final CourseQuery ALL = new CourseQuery("", null, null, null, null);

    /** How long a course is, as people ask for it. */
    public enum Length {
        UP_TO_30(0, 30),
        UP_TO_60(31, 60),
        LONGER(61, Integer.MAX_VALUE);

        final int from;
        final int to;

        Length(int from, int to) {
            this.from = from;
            this.to = to;
        }
    }

    String wordsPattern() {
        String escaped = words.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + escaped + "%";
    }

    static String wordPattern(@Nullable String word) {
        return word == null ? "%" : "%," + word + ",%";
    }
}
