package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.SeatState;

/** A visit ahead: when, who convenes it, and the one thing to do about it. */
final class VisitDateLine extends ListItem {

    private final Registrations registrations;
    private final Runnable then;

    /** @param then after something was changed */
    VisitDateLine(VisitDate date, Registrations registrations, Runnable then) {
        this.registrations = registrations;
        this.then = then;
        addClassName("x-visit-date");
        var plan = date.gathering().plan();
        GatheringId id = date.gathering().id();
        var zone = date.convener().zone();
        var link = new Anchor("gatherings/" + id.value(), Texts.moment(plan.begins(), zone));
        var facts = new Paragraph(Texts.t(
                "sitevisit.date.facts",
                Texts.t(plan.texts().venue()),
                Texts.t(date.convener().name())));
        facts.addClassNames("x-secondary", "x-small");
        add(new Div(new H3(link), facts, badge(date)));
        var buttons = new Div();
        buttons.addClassName("x-actions");
        act(date, id, buttons);
        add(buttons);
    }

    private static StatusBadge badge(VisitDate date) {
        if (date.mine() != null && date.isMine()) {
            SeatState state = date.mine().state();
            return new StatusBadge(
                    state == SeatState.CONFIRMED
                            ? Tone.GOOD
                            : state == SeatState.OFFERED ? Tone.ATTENTION : Tone.WAITING,
                    Texts.t("gatherings.seat." + state.name().toLowerCase(Locale.ROOT)));
        }
        return date.free() > 0
                ? new StatusBadge(Tone.NEUTRAL, Texts.t("gatherings.free", date.free()))
                : new StatusBadge(Tone.WAITING, Texts.t("gatherings.full"));
    }

    private void act(VisitDate date, GatheringId id, Div buttons) {
        if (!date.isMine()) {
            if (date.open()) {
                String words = Texts.t(date.free() > 0 ? "gatherings.register" : "gatherings.join-line");
                buttons.add(primary(new OnceButton(words, () -> run(() -> registrations.register(id)))));
            }
            return;
        }
        if (date.mine() != null && date.mine().state() == SeatState.OFFERED) {
            buttons.add(
                    primary(new OnceButton(Texts.t("gatherings.confirm"), () -> run(() -> registrations.confirm(id)))));
        }
        if (!date.begun()) {
            buttons.add(new Button(
                    Texts.t("gatherings.withdraw"),
                    click -> Confirm.ask(
                            Texts.t("gatherings.withdraw.title"),
                            Texts.t("gatherings.withdraw.text"),
                            Texts.t("gatherings.withdraw"),
                            () -> run(() -> registrations.withdraw(id)))));
        }
    }

    private static Button primary(Button button) {
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void run(Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        then.run();
    }
}
