package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Locale;
import java.util.function.Consumer;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.sitevisit.reflection.Judging.Judged;
import org.xueshi.sitevisit.reflection.Reflection.State;

/** One reflection with its task, and the two things to do about it. */
final class JudgingPanel extends Section {

    private final Judged judged;
    private final Runnable accept;
    private final Consumer<String> giveBack;
    private final H2 title;

    JudgingPanel(Judged judged, Runnable accept, Consumer<String> giveBack) {
        this.judged = judged;
        this.accept = accept;
        this.giveBack = giveBack;
        addClassNames("x-card", "x-stack");
        title = new H2(Texts.t(judged.member().name()));
        title.getElement().setAttribute("tabindex", "-1");
        var what = new Paragraph(Texts.t(
                "sitevisit.reflections.of",
                Texts.t(judged.course().title()),
                Texts.t(judged.item().title())));
        what.addClassName("x-secondary");
        var task = new Paragraph(Texts.t(judged.task()));
        task.addClassName("x-lines");
        add(title, what, new NativeDetails(Texts.t("sitevisit.task"), task), new ReflectionText(judged.reflection()));
        if (isOpen()) {
            var yes = new OnceButton(Texts.t("sitevisit.accept"), accept);
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            var actions = new Div(yes, new Button(Texts.t("sitevisit.give-back"), click -> askForReturn()));
            actions.addClassName("x-actions");
            add(actions);
        } else {
            String state = judged.reflection().state().name().toLowerCase(Locale.ROOT);
            add(new Message(Tone.NEUTRAL, Texts.t("sitevisit.judged." + state)));
        }
    }

    boolean isOpen() {
        return judged.reflection().state() == State.SENT;
    }

    void accept() {
        accept.run();
    }

    void askForReturn() {
        new WordsDialog(
                        Texts.t("sitevisit.give-back.title"),
                        Texts.t("sitevisit.give-back.lead"),
                        Texts.t("sitevisit.give-back.words"),
                        Texts.t("sitevisit.give-back"),
                        giveBack)
                .open();
    }

    void focusTitle() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }
}
