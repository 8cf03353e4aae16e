package org.xueshi.courses;

import java.time.Duration;
import java.util.regex.Pattern;
import org.xueshi.common.Language;

/**
 * How long content takes to study, from its length.
 *
 * <p>Speeds: 200 English words a minute, reading in order to learn (Carver 1990: 200; Brysbaert 2019 found 238 for plain
 * silent reading), and 260 Chinese characters (Brysbaert 2019). The fastest reader who still reads is taken at twice that.
 */
public final class StudyTime {

    /** T6: reading without any sign of life for longer doesn't count. */
    public static final Duration IDLE_LIMIT = Duration.ofSeconds(90);

    private static final int WORDS_PER_MINUTE = 200;
    private static final int CHARACTERS_PER_MINUTE = 260;
    private static final int FASTEST_FACTOR = 2;
    /** Nobody meets a page, however short, in less. */
    private static final Duration SHORTEST = Duration.ofSeconds(3);

    /** A Han character, or a run of letters or digits of other scripts. */
    private static final Pattern UNIT =
            Pattern.compile("\\p{IsHan}|[\\p{L}\\p{N}&&[^\\p{IsHan}]][\\p{L}\\p{N}&&[^\\p{IsHan}]'’-]*");

    private StudyTime() {}

    /** What an attentive reader needs for the text. */
    public static Duration reading(String text, Language language) {
        long units = UNIT.matcher(text).results().count();
        long perMinute = language == Language.ZH ? CHARACTERS_PER_MINUTE : WORDS_PER_MINUTE;
        return Duration.ofMillis(units * 60_000 / perMinute);
    }

    /** The dwell after which a page of that reading time counts as met. */
    public static Duration dwell(Duration reading) {
        Duration fastest = reading.dividedBy(FASTEST_FACTOR);
        return fastest.compareTo(SHORTEST) < 0 ? SHORTEST : fastest;
    }
}
