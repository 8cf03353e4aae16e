package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.seminar.live.LiveQuestions;
import org.xueshi.seminar.live.LiveQuestions.Asked;

/** Questions of a meeting: those with most support on top; whoever hosts says which were answered. */
final class QuestionList extends LiveCard {

    private static final int LONGEST = 500;

    private final transient LiveQuestions questions;
    private final transient GatheringId gathering;
    private final boolean host;
    private final UnorderedList list = new UnorderedList();
    private final TextField words = new TextField(Texts.t("seminar.live.ask.label"));
    private transient List<Asked> shown = List.of();

    QuestionList(LiveQuestions questions, GatheringId gathering, boolean host) {
        super(Texts.t("seminar.live.questions"));
        this.questions = questions;
        this.gathering = gathering;
        this.host = host;
        list.addClassName("x-live-list");
        list.getElement().setAttribute("aria-live", "polite");
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        var ask = new OnceButton(Texts.t("seminar.live.ask"), this::ask);
        ask.addClickShortcut(Key.ENTER).listenOn(words).resetFocusOnActiveElement();
        var row = new Div(words, ask);
        row.addClassName("x-live-ask");
        add(list, row);
        refresh();
    }

    private void ask() {
        try {
            questions.ask(gathering, words.getValue());
            words.clear();
        } catch (Refused refused) {
            words.setErrorMessage(Texts.t(refused));
            words.setInvalid(true);
            words.focus();
        }
        refresh();
    }

    /** Redrawn only if something has changed: whoever is about to press a button keeps it. */
    void refresh() {
        List<Asked> now = questions.of(gathering);
        if (now.equals(shown) && list.getComponentCount() > 0) {
            return;
        }
        shown = now;
        list.removeAll();
        if (now.isEmpty()) {
            list.add(new ListItem(new Paragraph(Texts.t("seminar.live.questions.none"))));
        }
        now.forEach(asked -> list.add(item(asked)));
    }

    private ListItem item(Asked asked) {
        var support = new Button(Integer.toString(asked.votes()), VaadinIcon.ARROW_UP.create(), click -> {
            questions.support(gathering, asked.id(), !asked.mine());
            refresh();
        });
        support.addThemeVariants(ButtonVariant.SMALL);
        support.getElement().setAttribute("aria-pressed", Boolean.toString(asked.mine()));
        support.setAriaLabel(Texts.t("seminar.live.support", asked.votes(), asked.words()));
        var by = new Span(Texts.t(asked.by()));
        by.addClassNames("x-secondary", "x-small");
        var text = new Div(new Span(asked.words()), by);
        text.addClassName("x-live-question");
        var item = new ListItem(support, text);
        if (asked.answered()) {
            item.add(new StatusBadge(Tone.GOOD, Texts.t("seminar.live.answered")));
        } else if (host) {
            var done = new Button(Texts.t("seminar.live.answered.mark"), click -> {
                try {
                    questions.answered(gathering, asked.id());
                } catch (Refused refused) {
                    Notify.failed(Texts.t(refused));
                }
                refresh();
            });
            done.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            item.add(done);
        }
        return item;
    }
}
