package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.QuestionBody;
import org.xueshi.quiz.statistics.QuestionStatistics;
import org.xueshi.quiz.statistics.QuestionStatistics.Finding;

/** One question with what its answers say: in a word, in bars, and option by option. */
final class QuestionFigures extends Section {

    private static final double PERCENT = 100;

    QuestionFigures(QuestionStatistics one) {
        addClassNames("x-card", "x-item-figures");
        String finding = one.finding().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var title = new H2(one.question().shownText(Language.of(Texts.locale())));
        title.addClassName("x-item-question");
        var words = new Paragraph(Texts.t("quiz.finding." + finding + ".words"));
        words.addClassNames("x-secondary", "x-small");
        add(new StatusBadge(tone(one.finding()), Texts.t("quiz.finding." + finding)), title, words);
        add(bar("quiz.difficulty", one.difficulty(), percent(one.difficulty())));
        Double discrimination = one.discrimination();
        add(
                discrimination == null
                        ? bar("quiz.discrimination", 0, Texts.t("quiz.figure.none"))
                        : bar("quiz.discrimination", Math.max(0, discrimination), decimal(discrimination)));
        if (!one.chosen().isEmpty()) {
            add(options(one));
        }
        var count = new Paragraph(Texts.t("quiz.figure.count", one.attempts(), one.attempts() - one.answered()));
        count.addClassNames("x-secondary", "x-small");
        add(count);
    }

    private static Tone tone(Finding finding) {
        return switch (finding) {
            case TOO_FEW -> Tone.NEUTRAL;
            case AGAINST -> Tone.BAD;
            case TOO_HARD, TOO_EASY, DOES_NOT_SEPARATE -> Tone.ATTENTION;
            case GOOD, FAIR -> Tone.GOOD;
        };
    }

    /** A figure beside its bar; the bar alone would say nothing to whoever can't see it. */
    private static Div bar(String name, double fraction, String figure) {
        var fill = new Div();
        fill.getStyle().setWidth(Math.round(fraction * PERCENT) + "%");
        var bar = new Div(fill);
        bar.addClassName("x-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var label = new Span(Texts.t(name));
        var number = new Span(figure);
        number.addClassName("x-number");
        var line = new Div(label, bar, number);
        line.addClassName("x-figure-line");
        return line;
    }

    private static UnorderedList options(QuestionStatistics one) {
        var list = new UnorderedList();
        list.addClassName("x-option-figures");
        List<Localised> texts = one.question().body() instanceof QuestionBody.Choice choice
                ? choice.options().stream().map(QuestionBody.Option::text).toList()
                : List.of();
        for (int i = 0; i < one.chosen().size(); i++) {
            String text = texts.isEmpty()
                    ? Texts.t(i == QuestionBody.TrueFalse.TRUE ? "quiz.true" : "quiz.false")
                    : Texts.t(texts.get(i));
            list.add(
                    option(text, isRight(one.question().body(), i), one.chosen().get(i), one.attempts()));
        }
        return list;
    }

    private static ListItem option(String text, boolean right, int times, int attempts) {
        var words = new Span(text);
        var share = new Span(Texts.t(
                times == 0 && !right ? "quiz.figure.nobody" : "quiz.figure.times",
                times,
                percent((double) times / attempts)));
        share.addClassNames("x-secondary", "x-small", "x-number");
        var item = new ListItem(words, share);
        if (right) {
            item.addClassName("x-option-right");
            var note = new Span(Texts.t("quiz.option.right"));
            note.addClassName("x-option-note");
            item.addComponentAtIndex(1, note);
        }
        return item;
    }

    private static boolean isRight(QuestionBody body, int option) {
        return switch (body) {
            case QuestionBody.Choice choice -> choice.options().get(option).correct();
            case QuestionBody.TrueFalse statement -> statement.key() == option;
            default -> false;
        };
    }

    static String percent(double fraction) {
        return Texts.t("quiz.figure.percent", Math.round(fraction * PERCENT));
    }

    static String decimal(double figure) {
        return String.format(Locale.ROOT, "%.2f", figure);
    }
}
