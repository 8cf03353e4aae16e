package org.xueshi.courses.question;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;

/**
 * Words that are taken as an answer, in either language.
 *
 * @param text as it is shown afterwards; taken too
 * @param also other spellings, in which {@code *} stands for any characters or none
 * @param sharePercent of the mark; 0 for what is often answered and wrong
 * @param feedback to who answered so
 */
public record AcceptedText(
        Localised text,
        List<String> also,
        int sharePercent,
        @Nullable Localised feedback) {

    /** More stars than this describe a search, not an answer. */
    static final int MOST_STARS = 3;

    public AcceptedText {
        also = List.copyOf(also);
    }

    /** Whether somebody wrote this: case, width, blanks, the form of quotation marks and a full stop at the end don't matter. */
    public boolean matches(String written) {
        String plain = plain(written);
        return Stream.of(text.zh(), text.en()).anyMatch(one -> plain(one).equals(plain))
                || also.stream().anyMatch(one -> matches(plain(one), plain));
    }

    /** Why it can't be taken, if it can't. */
    Optional<Sentence> trouble() {
        if (Stream.of(text.zh(), text.en()).anyMatch(one -> plain(one).isEmpty() || one.contains("*"))) {
            return Optional.of(Sentence.of("courses.problem.answer-words"));
        }
        return also.stream()
                .map(AcceptedText::plain)
                .filter(one -> one.chars().filter(c -> c == '*').count() > MOST_STARS
                        || one.replace("*", "").isEmpty())
                .map(one -> Sentence.of("courses.problem.spelling", MOST_STARS))
                .findFirst();
    }

    /** The first of them that somebody wrote and that earns most; null if none. */
    public static @Nullable AcceptedText best(List<AcceptedText> accepted, String written) {
        AcceptedText best = null;
        for (AcceptedText one : accepted) {
            if (one.matches(written) && (best == null || one.sharePercent > best.sharePercent)) {
                best = one;
            }
        }
        return best;
    }

    private static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[‘’`]", "'")
                .replaceAll("[“”]", "\"")
                .replaceAll("[\\s\\p{Z}\\p{Cf}]", "")
                .replaceAll("[.。]+$", "");
    }

    /** Goes back to the last star only: time grows with the product of both lengths, never beyond. */
    private static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int from = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                from = t;
            } else if (p < pattern.length() && pattern.charAt(p) == text.charAt(t)) {
                p++;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++from;
            } else {
                return false;
            }
        }
        return pattern.substring(p).chars().allMatch(c -> c == '*');
    }
}
