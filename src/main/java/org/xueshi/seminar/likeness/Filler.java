package org.xueshi.seminar.likeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Text that fills a page and says nothing. Conservative: who writes simply, or says one thing twice, is never meant. */
public enum Filler {
    /** The same sentences again and again. */
    REPEATED,
    /** The same few words in turn. */
    MONOTONOUS;

    /** In shorter texts a repetition is emphasis. */
    private static final int FEWEST_TOKENS = 40;

    /** In percent of tokens, those in sentences that were said before. */
    private static final int MOST_REPEATED_PERCENT = 40;

    /** In percent of pairs of tokens, those that are new; prose has more than 80. */
    private static final int LEAST_VARIETY_PERCENT = 45;

    /** A sentence of fewer tokens may well come twice. */
    private static final int A_SENTENCE_TOKENS = 4;

    private static final int HUNDRED = 100;
    private static final Pattern END = Pattern.compile("[\\n.!?;\\u3002\\uff01\\uff1f\\uff1b]+");

    /** What it is, if it is filler at all. */
    public static Optional<Filler> in(String words) {
        List<String> tokens = Shingles.tokens(words);
        if (tokens.size() < FEWEST_TOKENS) {
            return Optional.empty();
        }
        if (repeated(words) * HUNDRED >= tokens.size() * MOST_REPEATED_PERCENT) {
            return Optional.of(REPEATED);
        }
        return variety(tokens) < LEAST_VARIETY_PERCENT ? Optional.of(MONOTONOUS) : Optional.empty();
    }

    private static int repeated(String words) {
        Map<List<String>, Integer> said = new HashMap<>();
        int repeated = 0;
        for (String sentence : END.split(words)) {
            List<String> tokens = Shingles.tokens(sentence);
            if (tokens.size() >= A_SENTENCE_TOKENS && said.merge(tokens, 1, Integer::sum) > 1) {
                repeated += tokens.size();
            }
        }
        return repeated;
    }

    private static int variety(List<String> tokens) {
        Set<List<String>> pairs = new HashSet<>();
        for (int i = 1; i < tokens.size(); i++) {
            pairs.add(tokens.subList(i - 1, i + 1));
        }
        return pairs.size() * HUNDRED / (tokens.size() - 1);
    }
}
