package org.xueshi.quiz;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A test as it is kept with the course's version. */
public record Quiz(List<Section> sections, int passPercent, QuizRules rules) {

    /**
     * Questions that are drawn from the same part of the bank.
     *
     * @param tag what they have in common; null if nothing is asked for
     * @param draw so many of them in one attempt
     * @param pool their ids, in the order of the bank
     */
    public record Section(@Nullable String tag, int draw, List<String> pool) {
        public Section {
            pool = List.copyOf(pool);
        }
    }

    public Quiz {
        sections = List.copyOf(sections);
    }

    /** Reads a test as it is kept, also one of a version from before there were sections and rules. */
    @JsonCreator
    static Quiz read(
            @JsonProperty("sections") @Nullable List<Section> sections,
            @JsonProperty("passPercent") int passPercent,
            @JsonProperty("rules") @Nullable QuizRules rules,
            @JsonProperty("draw") @Nullable Integer draw,
            @JsonProperty("pool") @Nullable List<String> pool) {
        return new Quiz(
                sections != null
                        ? sections
                        : List.of(new Section(
                                null, Objects.requireNonNull(draw), Objects.requireNonNullElse(pool, List.of()))),
                passPercent,
                Objects.requireNonNullElse(rules, QuizRules.FREE));
    }

    /** Questions in one attempt. */
    public int draws() {
        return sections.stream().mapToInt(Section::draw).sum();
    }

    /** Whether the score is a pass. */
    public boolean passes(int scorePercent) {
        return scorePercent >= passPercent;
    }
}
