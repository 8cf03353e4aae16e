package org.xueshi.quiz.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.question.Answer;

/** One question of an open attempt: its answer, and whether to come back to it. */
final class QuestionCard extends Div {

    private final String question;
    private final Button flag = new Button();
    private final AnswerField field;
    private @Nullable Answer answer;
    private boolean kept = true;
    private boolean flagged;

    QuestionCard(AnswerField.Asked asked, boolean flagged) {
        this.question = asked.question().id();
        this.answer = asked.given();
        this.flagged = flagged;
        this.field = AnswerField.of(asked);
        addClassName("x-question");
        getElement().setAttribute("tabindex", "-1");
        field.getElement().setAttribute("lang", asked.language().tag());
        flag.addClassName("x-flag");
        flag.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        add(field, flag);
        showFlag();
    }

    String question() {
        return question;
    }

    /** What the member sees as answered; null if nothing. */
    @Nullable
    Answer answer() {
        return answer;
    }

    boolean isAnswered() {
        return answer != null && !answer.isEmpty();
    }

    boolean isFlagged() {
        return flagged;
    }

    /** Whether what the member sees could be kept when it was given. */
    boolean isKept() {
        return kept;
    }

    /** @param keep may throw; then the answer still is what the member sees, and is sent again when it is submitted */
    void onAnswer(Consumer<Answer> keep) {
        field.onAnswer(given -> {
            answer = given;
            kept = false;
            keep.accept(given);
            kept = true;
        });
    }

    void onFlag(Consumer<Boolean> keep) {
        flag.addClickListener(click -> {
            keep.accept(!flagged);
            flagged = !flagged;
            showFlag();
        });
    }

    private void showFlag() {
        var icon = (flagged ? VaadinIcon.FLAG : VaadinIcon.FLAG_O).create();
        icon.getElement().setAttribute("aria-hidden", "true");
        flag.setIcon(icon);
        flag.setText(Texts.t("quiz.flag"));
        flag.getElement().setAttribute("aria-pressed", Boolean.toString(flagged));
    }
}
