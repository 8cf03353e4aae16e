package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.Registrations.OwnSeat;
import org.xueshi.gatherings.place.SeatState;

/** How the reader stands with a gathering, and the one thing to do about it. */
final class SeatPanel extends Section {

    private final Registrations registrations;
    private final Gathering gathering;
    private final When when;
    private final int taken;
    private final Runnable then;

    /** @param then after something was changed */
    SeatPanel(
            Registrations registrations,
            Gathering gathering,
            When when,
            int taken,
            Instant now,
            boolean invited,
            Runnable then) {
        this.registrations = registrations;
        this.gathering = gathering;
        this.when = when;
        this.taken = taken;
        this.then = then;
        addClassNames("x-card", "x-seat");
        Optional<OwnSeat> mine = registrations.mine(gathering.id());
        boolean begun = gathering.hasBegun(now);
        boolean closed = !now.isBefore(gathering.plan().deadline());
        if (mine.filter(own -> own.seat().state().isAlive()).isPresent()) {
            standing(mine.get(), begun);
        } else {
            outside(mine, closed, invited);
        }
    }

    private void outside(Optional<OwnSeat> mine, boolean closed, boolean invited) {
        mine.ifPresent(own -> add(SeatWords.badge(own.seat().state())));
        int free = gathering.plan().places() - taken;
        String deadline = when.moment(gathering.plan().deadline());
        if (!invited && mine.isEmpty()) {
            add(new Paragraph(Texts.t("gatherings.seat.not-invited")));
        } else if (closed) {
            add(new Paragraph(Texts.t("gatherings.seat.closed", deadline)));
        } else {
            add(new Paragraph(
                    free > 0
                            ? Texts.t(
                                    "gatherings.seat.room",
                                    free,
                                    gathering.plan().places(),
                                    deadline)
                            : Texts.t("gatherings.seat.full", gathering.plan().places(), deadline)));
            var register = new OnceButton(
                    Texts.t(free > 0 ? "gatherings.register" : "gatherings.join-line"),
                    () -> act(() -> registrations.register(gathering.id())));
            register.addThemeVariants(ButtonVariant.PRIMARY);
            add(actions(register));
        }
    }

    private void standing(OwnSeat own, boolean begun) {
        SeatState state = own.seat().state();
        add(SeatWords.badge(state), new Paragraph(words(own)));
        var buttons = new Div();
        buttons.addClassName("x-actions");
        if (state == SeatState.OFFERED) {
            var confirm = new OnceButton(
                    Texts.t("gatherings.confirm"), () -> act(() -> registrations.confirm(gathering.id())));
            confirm.addThemeVariants(ButtonVariant.PRIMARY);
            buttons.add(confirm);
        }
        if (!begun) {
            buttons.add(new Button(
                    Texts.t(state == SeatState.WAITING ? "gatherings.leave-line" : "gatherings.withdraw"),
                    click -> Confirm.ask(
                            Texts.t("gatherings.withdraw.title"),
                            Texts.t("gatherings.withdraw.text"),
                            Texts.t("gatherings.withdraw"),
                            () -> act(() -> registrations.withdraw(gathering.id())))));
        }
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
    }

    private String words(OwnSeat own) {
        return switch (own.seat().state()) {
            case CONFIRMED ->
                Texts.t(
                        "gatherings.seat.confirmed.words",
                        when.moment(gathering.plan().begins()));
            case OFFERED ->
                Texts.t(
                        own.seat().nominatedBy() == null
                                ? "gatherings.seat.offered.words"
                                : "gatherings.seat.nominated.words",
                        own.seat().confirmBy() == null
                                ? ""
                                : when.moment(own.seat().confirmBy()));
            case WAITING -> Texts.t("gatherings.seat.waiting.words", own.waitingBefore());
            case WITHDRAWN, LAPSED -> "";
        };
    }

    private static Div actions(Button... buttons) {
        var bar = new Div(buttons);
        bar.addClassName("x-actions");
        return bar;
    }

    private void act(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        then.run();
    }
}
