package org.xueshi.simulation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.xueshi.common.ui.Texts;
import org.xueshi.simulation.story.Decision;
import org.xueshi.simulation.story.Option;

/** One decision after the end: what it was about, what was chosen and why that was good or not, and what was better. */
final class DecisionRow extends ListItem {

    /** Of what was told, the last words before the question say what it is about. */
    private static final int CONTEXT_CHARACTERS = 220;

    /** @param compare whether a better option is named */
    DecisionRow(Decision decision, int number, boolean compare) {
        setId((compare ? "x-decision-" : "x-better-") + number);
        addClassNames("x-decision", "x-decision-" + Quality.of(decision).tag());
        var context = new Paragraph(context(decision.turn().text()));
        context.addClassName("x-decision-context");
        add(
                context,
                option(
                        decision.option(),
                        compare
                                ? Texts.t("simulation.chosen", decision.option().text())
                                : decision.option().text()));
        if (compare && decision.better() != decision.option()) {
            var better = option(
                    decision.better(),
                    Texts.t("simulation.better", decision.better().text()));
            better.addClassName("x-decision-better");
            add(better);
        }
    }

    private static Div option(Option option, String said) {
        var words = new Span(said);
        words.addClassName("x-decision-words");
        var points = new Span(Points.signed(option.total()));
        points.addClassName("x-decision-points");
        var why = new Paragraph(option.why());
        why.addClassName("x-decision-why");
        return new Div(new Div(words, points), why);
    }

    private static String context(String told) {
        String line = told.replace('\n', ' ');
        return line.length() <= CONTEXT_CHARACTERS
                ? line
                : "… " + line.substring(line.length() - CONTEXT_CHARACTERS).replaceFirst("^\\S*\\s", "");
    }
}
