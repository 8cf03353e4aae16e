package org.xueshi.hours.unusual;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.Localised;
import org.xueshi.hours.unusual.Unusual.SimilarTitle;

/** The same thing told twice in slightly different words: on one day, one title within the other. */
public final class NearlySameTitle {

    /** Two characters are in many titles; from four on (four syllables in Chinese) it is hardly chance. */
    static final int LEAST_LETTERS = 4;

    private NearlySameTitle() {}

    public static List<Unusual> in(Localised title, LocalDate day, List<Earlier> others) {
        return others.stream()
                .filter(other -> other.day().equals(day))
                .filter(other -> alike(title.zh(), other.title().zh())
                        || alike(title.en(), other.title().en()))
                .map(other -> (Unusual) new SimilarTitle(other.title(), day))
                .toList();
    }

    private static boolean alike(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return a.equals(b)
                || a.length() >= LEAST_LETTERS && b.contains(a)
                || b.length() >= LEAST_LETTERS && a.contains(b);
    }

    private static String letters(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
