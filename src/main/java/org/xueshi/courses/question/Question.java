package org.xueshi.courses.question;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;

/**
 * A question of a course's pool.
 *
 * @param about the part of the course that it is drawn from, {@code item/part}; empty if it is from none
 * @param feedback to everybody, after the attempt
 * @param tags by which tests draw it
 * @param points what it weighs among the questions of an attempt
 * @param shuffle whether an attempt may show what there is to choose in another order
 */
public record Question(
        String id,
        String about,
        Localised text,
        QuestionBody body,
        Localised feedback,
        Set<String> tags,
        int points,
        boolean shuffle) {

    /** Of an answer that is right in everything, in thousandths. */
    public static final int FULL_MARK = Marks.FULL;

    public Question {
        tags = Set.copyOf(tags);
    }

    /** Reads a question as it is kept, also one of a version from when all of them were choices. */
    @JsonCreator
    static Question read(
            @JsonProperty("id") String id,
            @JsonProperty("about") String about,
            @JsonProperty("text") Localised text,
            @JsonProperty("body") @Nullable QuestionBody body,
            @JsonProperty("feedback") Localised feedback,
            @JsonProperty("tags") @Nullable Set<String> tags,
            @JsonProperty("points") @Nullable Integer points,
            @JsonProperty("shuffle") @Nullable Boolean shuffle,
            @JsonProperty("multiple") @Nullable Boolean multiple,
            @JsonProperty("options") @Nullable List<QuestionBody.Option> options) {
        return new Question(
                id,
                about,
                text,
                body != null
                        ? body
                        : new QuestionBody.Choice(
                                Boolean.TRUE.equals(multiple), Objects.requireNonNullElse(options, List.of())),
                feedback,
                Objects.requireNonNullElse(tags, Set.of()),
                Objects.requireNonNullElse(points, 1),
                Objects.requireNonNullElse(shuffle, true));
    }

    /** What the answer earns, in thousandths, 0 to {@link #FULL_MARK}; none earns nothing. */
    public int mark(@Nullable Answer answer) {
        return Marks.of(body, answer);
    }

    /** An answer that earns everything. */
    public Answer key() {
        return Marks.key(body);
    }

    /** Whether it can be an answer to this question, right or wrong. */
    public boolean takes(Answer answer) {
        return Fitting.fits(body, answer);
    }

    /** Its text as whoever answers reads it, a line in place of each blank. */
    public String shownText(Language language) {
        String words = text.in(language.locale());
        return body instanceof QuestionBody.Cloze ? ClozeText.lined(words) : words;
    }

    /** Everything that it offers to choose from, match or put in order. */
    public List<Localised> choices() {
        return switch (body) {
            case QuestionBody.Choice choice ->
                choice.options().stream().map(QuestionBody.Option::text).toList();
            case QuestionBody.Matching matching ->
                Stream.concat(matching.rows().stream().map(QuestionBody.Row::text), matching.targets().stream())
                        .toList();
            case QuestionBody.Ordering ordering -> ordering.steps();
            case QuestionBody.Cloze cloze ->
                cloze.blanks().stream()
                        .flatMap(blank -> blank.options().stream())
                        .map(QuestionBody.Option::text)
                        .toList();
            case QuestionBody.TrueFalse t -> List.of();
            case QuestionBody.Numeric n -> List.of();
            case QuestionBody.ShortAnswer s -> List.of();
        };
    }
}
