package org.xueshi.quiz;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Set;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Language;
import org.xueshi.courses.Question;

/** A question after the test: what was chosen, what is right, and why. */
final class MarkedQuestion extends Div {

    MarkedQuestion(int number, Drawn drawn, Question question, Set<Integer> chosen, Language language) {
        Locale locale = language.locale();
        addClassNames("x-question", "x-question-marked");
        getElement().setAttribute("lang", language.tag());
        boolean right = question.isRight(chosen);
        add(new StatusBadge(right ? Tone.GOOD : Tone.BAD, Texts.t(right ? "quiz.right" : "quiz.wrong")));
        add(new H3(Texts.t("quiz.question", number, question.text().in(locale))));
        var options = new UnorderedList();
        for (int option : drawn.order()) {
            options.add(option(question, option, chosen.contains(option), locale));
        }
        add(options, new Paragraph(question.feedback().in(locale)));
    }

    private static ListItem option(Question question, int option, boolean chosen, Locale locale) {
        boolean correct = question.options().get(option).correct();
        var item = new ListItem(question.options().get(option).text().in(locale));
        if (correct) {
            item.addClassName("x-option-right");
        }
        String note = correct && chosen
                ? "quiz.option.yours-right"
                : correct ? "quiz.option.right" : chosen ? "quiz.option.yours" : "";
        if (!note.isEmpty()) {
            var words = new com.vaadin.flow.component.html.Span(Texts.t(note));
            words.addClassName("x-option-note");
            item.add(words);
        }
        return item;
    }
}
