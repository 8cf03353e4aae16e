package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.TextStyle;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringState;
import org.xueshi.gatherings.agenda.AgendaLine;

/** A gathering in a list: its day as a leaf of a calendar, what it is, where, and how the reader stands with it. */
final class GatheringCard extends ListItem {

    GatheringCard(AgendaLine line) {
        addClassName("x-gathering");
        var plan = line.gathering().plan();
        var when = new When(line.convener().zone());
        var title = new H3(new Anchor(
                "gatherings/" + line.gathering().id().value(),
                Texts.t(plan.texts().title())));
        var facts = new Paragraph(Texts.t(
                "gatherings.card",
                when.range(plan.begins(), plan.ends()),
                Texts.t(plan.texts().venue()),
                Texts.t(line.convener().name())));
        facts.addClassNames("x-secondary", "x-small");
        var words = new Div(title, facts, badges(line));
        words.addClassName("x-gathering-words");
        add(leaf(when.day(plan.begins())), words);
    }

    private static Div leaf(LocalDate day) {
        var number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("x-leaf-day");
        var leaf = new Div(new Span(day.getMonth().getDisplayName(TextStyle.SHORT, Texts.locale())), number);
        leaf.addClassName("x-leaf");
        // The line beside it says the same.
        leaf.getElement().setAttribute("aria-hidden", "true");
        return leaf;
    }

    private static Div badges(AgendaLine line) {
        var badges = new Div();
        badges.addClassName("x-badges");
        var gathering = line.gathering();
        if (gathering.state() == GatheringState.CANCELLED) {
            badges.add(new StatusBadge(Tone.BAD, Texts.t("gatherings.state.cancelled")));
        } else if (line.mine() != null) {
            badges.add(SeatWords.badge(line.mine().state()));
        }
        if (line.hosts()) {
            badges.add(new StatusBadge(Tone.NEUTRAL, Texts.t("gatherings.you-host")));
        }
        int free = gathering.plan().places() - line.taken();
        if (gathering.isAnnounced() && line.mine() == null) {
            badges.add(new StatusBadge(
                    free > 0 ? Tone.NEUTRAL : Tone.WAITING,
                    free > 0 ? Texts.t("gatherings.free", free) : Texts.t("gatherings.full")));
        }
        return badges;
    }
}
