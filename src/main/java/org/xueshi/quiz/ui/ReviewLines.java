package org.xueshi.quiz.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.AcceptedNumber;
import org.xueshi.courses.question.AcceptedText;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.courses.question.WrittenNumber;
import org.xueshi.quiz.Drawn;

/** Says of each kind of question what was answered and, if that may be seen, what was right. */
final class ReviewLines {

    private final Drawn drawn;
    private final Language language;
    private final MarkedQuestion.Showing showing;

    private ReviewLines(Drawn drawn, Language language, MarkedQuestion.Showing showing) {
        this.drawn = drawn;
        this.language = language;
        this.showing = showing;
    }

    static List<ReviewLine> of(
            Question question,
            Drawn drawn,
            @Nullable Answer answer,
            Language language,
            MarkedQuestion.Showing showing) {
        return new ReviewLines(drawn, language, showing).lines(question.body(), answer);
    }

    private List<ReviewLine> lines(QuestionBody body, @Nullable Answer answer) {
        return switch (body) {
            case QuestionBody.Choice choice -> options(choice.options(), drawn.order(), chosen(answer));
            case QuestionBody.TrueFalse statement -> judgements(statement, chosen(answer));
            case QuestionBody.Matching matching ->
                rows(matching, answer instanceof Answer.Matched(Map<Integer, Integer> given) ? given : Map.of());
            case QuestionBody.Ordering ordering ->
                steps(ordering, answer instanceof Answer.Ordered(List<Integer> given) ? given : List.of());
            case QuestionBody.Numeric numeric -> List.of(number(numeric, typed(answer)));
            case QuestionBody.ShortAnswer words -> List.of(words(words.accepted(), typed(answer)));
            case QuestionBody.Cloze cloze ->
                blanks(cloze, answer instanceof Answer.Filled(Map<Integer, Answer> given) ? given : Map.of());
        };
    }

    private List<ReviewLine> options(List<QuestionBody.Option> options, List<Integer> order, Set<Integer> chosen) {
        return order.stream()
                .map(i -> option(options.get(i), chosen.contains(i)))
                .toList();
    }

    private ReviewLine option(QuestionBody.Option option, boolean chosen) {
        boolean right = showing.answers() && option.correct();
        return new ReviewLine(text(option.text()), right, yours(right, chosen), feedback(option.feedback(), chosen));
    }

    private static String yours(boolean right, boolean chosen) {
        String key = right && chosen
                ? "quiz.option.yours-right"
                : right ? "quiz.option.right" : chosen ? "quiz.option.yours" : "";
        return key.isEmpty() ? "" : Texts.t(key);
    }

    private List<ReviewLine> judgements(QuestionBody.TrueFalse statement, Set<Integer> chosen) {
        var judgements = List.of(
                new QuestionBody.Option(judgement("quiz.true"), statement.right(), statement.ifTrue()),
                new QuestionBody.Option(judgement("quiz.false"), !statement.right(), statement.ifFalse()));
        return options(judgements, List.of(QuestionBody.TrueFalse.TRUE, QuestionBody.TrueFalse.FALSE), chosen);
    }

    private Localised judgement(String key) {
        return Localised.same(com.vaadin.flow.i18n.I18NProvider.translate(language.locale(), key));
    }

    private List<ReviewLine> rows(QuestionBody.Matching matching, Map<Integer, Integer> given) {
        List<ReviewLine> lines = new ArrayList<>();
        for (int i = 0; i < matching.rows().size(); i++) {
            QuestionBody.Row row = matching.rows().get(i);
            Integer target = given.get(i);
            boolean right = target != null && target == row.target();
            String yours = target == null
                    ? Texts.t("quiz.none")
                    : text(matching.targets().get(target));
            lines.add(new ReviewLine(
                    Texts.t("quiz.pair", text(row.text()), yours),
                    showing.answers() && right,
                    verdict(right, text(matching.targets().get(row.target()))),
                    feedback(row.feedback(), target != null && !right)));
        }
        return lines;
    }

    private List<ReviewLine> steps(QuestionBody.Ordering ordering, List<Integer> given) {
        List<ReviewLine> lines = new ArrayList<>();
        if (!showing.answers()) {
            given.forEach(step -> lines.add(new ReviewLine(text(ordering.steps().get(step)), false, "", null)));
            return lines;
        }
        for (int i = 0; i < ordering.steps().size(); i++) {
            int yours = given.indexOf(i);
            boolean next = i > 0 && yours > 0 && given.get(yours - 1) == i - 1;
            lines.add(new ReviewLine(
                    Texts.t("quiz.step", i + 1, text(ordering.steps().get(i))),
                    next || (i == 0 && yours == 0),
                    yours < 0 ? Texts.t("quiz.none") : Texts.t("quiz.step.yours", yours + 1),
                    null));
        }
        return lines;
    }

    private ReviewLine number(QuestionBody.Numeric numeric, String typed) {
        AcceptedNumber best = WrittenNumber.read(typed, numeric.unit())
                .map(number -> AcceptedNumber.best(numeric.accepted(), number))
                .orElse(null);
        boolean right = best != null && best.sharePercent() == 100;
        AcceptedNumber key = numeric.accepted().stream()
                .filter(one -> one.sharePercent() == 100)
                .findFirst()
                .orElseThrow();
        Localised unit = numeric.unit();
        return new ReviewLine(
                written(typed),
                showing.answers() && right,
                verdict(right, key.value().toPlainString() + (unit == null ? "" : " " + text(unit))),
                best == null ? null : feedback(best.feedback(), true));
    }

    private ReviewLine words(List<AcceptedText> accepted, String typed) {
        AcceptedText best = typed.isBlank() ? null : AcceptedText.best(accepted, typed);
        boolean right = best != null && best.sharePercent() == 100;
        AcceptedText key = accepted.stream()
                .filter(one -> one.sharePercent() == 100)
                .findFirst()
                .orElseThrow();
        return new ReviewLine(
                written(typed),
                showing.answers() && right,
                verdict(right, text(key.text())),
                best == null ? null : feedback(best.feedback(), true));
    }

    private List<ReviewLine> blanks(QuestionBody.Cloze cloze, Map<Integer, Answer> given) {
        List<ReviewLine> lines = new ArrayList<>();
        for (QuestionBody.Blank blank : cloze.blanks()) {
            Answer answer = given.get(lines.size());
            ReviewLine line = blank.listed() ? listed(blank, chosen(answer)) : words(blank.accepted(), typed(answer));
            lines.add(new ReviewLine(
                    Texts.t("quiz.blank.is", lines.size() + 1, line.text()),
                    line.strong(),
                    line.note(),
                    line.feedback()));
        }
        return lines;
    }

    private ReviewLine listed(QuestionBody.Blank blank, Set<Integer> chosen) {
        QuestionBody.Option yours =
                chosen.stream().map(blank.options()::get).findFirst().orElse(null);
        boolean right = yours != null && yours.correct();
        return new ReviewLine(
                yours == null ? Texts.t("quiz.none") : text(yours.text()),
                showing.answers() && right,
                verdict(right, text(blank.options().get(blank.right()).text())),
                yours == null ? null : feedback(yours.feedback(), true));
    }

    private String verdict(boolean right, String key) {
        return !showing.answers() ? "" : right ? Texts.t("quiz.right") : Texts.t("quiz.right-is", key);
    }

    private @Nullable String feedback(@Nullable Localised feedback, boolean chosen) {
        return showing.feedback() && chosen && feedback != null ? text(feedback) : null;
    }

    private String text(Localised text) {
        return text.in(language.locale());
    }

    private static String written(String typed) {
        return typed.isBlank() ? Texts.t("quiz.none") : typed;
    }

    private static Set<Integer> chosen(@Nullable Answer answer) {
        return answer instanceof Answer.Chosen(Set<Integer> options) ? options : Set.of();
    }

    private static String typed(@Nullable Answer answer) {
        return answer instanceof Answer.Typed(String text) ? text : "";
    }
}
