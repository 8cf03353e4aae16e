package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.seminar.live.Polls;
import org.xueshi.seminar.live.Polls.Poll;

/** Quick polls: answered with one press, drawn as bars with numbers beside them. */
final class PollList extends LiveCard {

    private static final String WIDTH = "28rem";
    private static final double PERCENT = 100;

    private final transient Polls polls;
    private final transient GatheringId gathering;
    private final boolean host;
    private final Div list = new Div();
    private transient List<Poll> shown = List.of();

    PollList(Polls polls, GatheringId gathering, boolean host) {
        super(Texts.t("seminar.live.polls"));
        this.polls = polls;
        this.gathering = gathering;
        this.host = host;
        list.addClassName("x-stack");
        list.getElement().setAttribute("aria-live", "polite");
        add(list);
        if (host) {
            add(new Div(new Button(Texts.t("seminar.live.poll.open"), click -> ask())));
        }
        refresh();
    }

    /** Redrawn only if something has changed: whoever is about to press a button keeps it. */
    void refresh() {
        List<Poll> now = polls.of(gathering);
        if (now.equals(shown) && list.getComponentCount() > 0) {
            return;
        }
        shown = now;
        list.removeAll();
        if (now.isEmpty()) {
            var none = new Paragraph(Texts.t("seminar.live.polls.none"));
            none.addClassName("x-secondary");
            list.add(none);
        }
        now.forEach(poll -> list.add(drawn(poll)));
    }

    private Div drawn(Poll poll) {
        var drawn = new Div(new H4(poll.question()));
        drawn.addClassName("x-poll");
        if (poll.counts().isEmpty()) {
            for (int i = 0; i < poll.options().size(); i++) {
                int choice = i;
                var answer = new OnceButton(
                        poll.options().get(i), () -> act(() -> polls.answer(gathering, poll.id(), choice)));
                drawn.add(answer);
            }
        } else {
            int all = poll.counts().stream().mapToInt(Integer::intValue).sum();
            for (int i = 0; i < poll.options().size(); i++) {
                drawn.add(bar(poll.options().get(i), poll.counts().get(i), all));
            }
            var state =
                    new Paragraph(Texts.t(poll.open() ? "seminar.live.poll.running" : "seminar.live.poll.closed", all));
            state.addClassNames("x-secondary", "x-small");
            drawn.add(state);
        }
        if (host && poll.open()) {
            var close = new Button(
                    Texts.t("seminar.live.poll.close"), click -> act(() -> polls.close(gathering, poll.id())));
            close.addThemeVariants(ButtonVariant.SMALL);
            drawn.add(new Div(close));
        }
        return drawn;
    }

    private static Div bar(String option, int votes, int all) {
        var fill = new Div();
        fill.getStyle().set("width", (all == 0 ? 0 : PERCENT * votes / all) + "%");
        var bar = new Div(fill);
        bar.addClassName("x-bar");
        // The words beside it say the same.
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = new Span(Texts.t("seminar.live.poll.votes", option, votes));
        var row = new Div(words, bar);
        row.addClassName("x-poll-row");
        return row;
    }

    private void ask() {
        var question = new TextField(Texts.t("seminar.live.poll.question"));
        var options = new TextArea(Texts.t("seminar.live.poll.options"));
        options.setHelperText(Texts.t("seminar.live.poll.options.help"));
        var form = new Div(question, options);
        form.addClassName("x-form");
        var dialog = new Dialog(Texts.t("seminar.live.poll.open"));
        dialog.setWidth(WIDTH);
        dialog.add(form);
        var open = new OnceButton(Texts.t("seminar.live.poll.open"), () -> {
            try {
                polls.open(
                        gathering,
                        question.getValue(),
                        options.getValue().lines().toList());
                dialog.close();
                refresh();
            } catch (Refused refused) {
                options.setErrorMessage(Texts.t(refused));
                options.setInvalid(true);
            }
        });
        open.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(Texts.t("common.cancel"), click -> dialog.close()), open);
        dialog.open();
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        refresh();
    }
}
