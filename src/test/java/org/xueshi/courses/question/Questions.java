package org.xueshi.courses.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.xueshi.common.Localised;

/** Questions of every kind for tests. */
public final class Questions {

    private Questions() {}

    public static Question of(String id, QuestionBody body) {
        return new Question(id, "", same("Question " + id), body, same("Secret feedback"), Set.of(), 1, true);
    }

    public static Question tagged(String id, String... tags) {
        return new Question(id, "", same(id), single(), same("!"), Set.of(tags), 1, true);
    }

    public static QuestionBody.Choice single() {
        return choice(false, true, false, false);
    }

    /** @param right whether each option is */
    public static QuestionBody.Choice choice(boolean multiple, boolean... right) {
        return new QuestionBody.Choice(
                multiple,
                IntStream.range(0, right.length)
                        .mapToObj(i -> new QuestionBody.Option(
                                same("Option " + i), right[i], same("Secret feedback of option " + i)))
                        .toList());
    }

    /** @param targets the right one of each row */
    public static QuestionBody.Matching matching(int offered, int... targets) {
        return new QuestionBody.Matching(
                IntStream.range(0, targets.length)
                        .mapToObj(
                                i -> new QuestionBody.Row(same("Row " + i), targets[i], same("Secret feedback of row")))
                        .toList(),
                IntStream.range(0, offered).mapToObj(i -> same("Target " + i)).toList());
    }

    public static QuestionBody.Ordering ordering(int steps) {
        return new QuestionBody.Ordering(
                IntStream.range(0, steps).mapToObj(i -> same("Step " + i)).toList());
    }

    public static QuestionBody.Numeric numeric(String value, String tolerance, boolean percent) {
        return new QuestionBody.Numeric(
                List.of(new AcceptedNumber(
                        new BigDecimal(value), new BigDecimal(tolerance), percent, 100, same("Secret feedback"))),
                new Localised("人", "people"));
    }

    public static QuestionBody.ShortAnswer words() {
        return new QuestionBody.ShortAnswer(List.of(
                new AcceptedText(new Localised("法定人数", "quorum"), List.of("*quorate*"), 100, same("Secret feedback")),
                new AcceptedText(same("majority"), List.of(), 50, null)));
    }

    /** A blank to write "secretary" and one to choose its second option. */
    public static Question cloze(String id) {
        return new Question(
                id,
                "",
                same("The {{1}} is elected for {{2}}."),
                new QuestionBody.Cloze(List.of(
                        new QuestionBody.Blank(
                                List.of(new AcceptedText(
                                        new Localised("书记", "secretary"), List.of(), 100, same("Secret feedback"))),
                                List.of()),
                        new QuestionBody.Blank(
                                List.of(), choice(false, false, true, false).options()))),
                same("Secret feedback"),
                Set.of(),
                1,
                true);
    }

    /** One of each kind. */
    public static List<Question> ofEachKind() {
        return List.of(
                of("single", single()),
                of("multiple", choice(true, true, false, true, false, false)),
                of("truth", new QuestionBody.TrueFalse(true, same("Secret feedback"), null)),
                of("matching", matching(5, 2, 0, 4, 2)),
                of("ordering", ordering(5)),
                of("numeric", numeric("1300.5", "0.25", false)),
                of("words", words()),
                cloze("cloze"));
    }

    private static Localised same(String text) {
        return Localised.same(text);
    }
}
