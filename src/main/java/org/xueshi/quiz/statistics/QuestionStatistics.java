package org.xueshi.quiz.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.question.Question;

/**
 * What the first attempts of many say about a question.
 *
 * @param attempts that asked it
 * @param answered of them
 * @param difficulty mean share of the mark, 0 to 1; the higher, the easier
 * @param discrimination corrected item-total correlation, -1 to 1: of the question's mark with what the rest of the attempt
 *     earned (for right or wrong that is the point-biserial coefficient; without the question itself in the total, Henrysson
 *     1963). Null where one of the two never varies
 * @param upperLower mean mark of the best 27 % less that of the worst 27 % (Kelley 1939), -1 to 1
 * @param chosen of a choice, how many chose each option; empty otherwise
 */
public record QuestionStatistics(
        Question question,
        int attempts,
        int answered,
        double difficulty,
        @Nullable Double discrimination,
        double upperLower,
        List<Integer> chosen) {

    /** Fewer say nothing that will hold tomorrow. */
    static final int ENOUGH = 20;

    private static final double EASY = 0.95;
    private static final double HARD = 0.2;

    /** Bounds of Ebel and Frisbie, Essentials of Educational Measurement, 1991. */
    private static final double SEPARATES_WELL = 0.3;

    private static final double SEPARATES = 0.1;

    /** What there is to say about it, in the order of what most needs somebody's eye. */
    public enum Finding {
        TOO_FEW,
        /** Who knows the rest gets this wrong: perhaps the key is. */
        AGAINST,
        TOO_HARD,
        TOO_EASY,
        DOES_NOT_SEPARATE,
        GOOD,
        FAIR
    }

    public QuestionStatistics {
        chosen = List.copyOf(chosen);
    }

    public Finding finding() {
        if (attempts < ENOUGH) {
            return Finding.TOO_FEW;
        } else if (discrimination != null && discrimination < -SEPARATES) {
            return Finding.AGAINST;
        } else if (difficulty < HARD) {
            return Finding.TOO_HARD;
        } else if (difficulty > EASY) {
            return Finding.TOO_EASY;
        } else if (discrimination == null || discrimination < SEPARATES) {
            return Finding.DOES_NOT_SEPARATE;
        }
        return discrimination >= SEPARATES_WELL ? Finding.GOOD : Finding.FAIR;
    }
}
