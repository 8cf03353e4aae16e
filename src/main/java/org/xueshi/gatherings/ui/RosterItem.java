package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.Absence;
import org.xueshi.gatherings.attendance.Appeal;
import org.xueshi.gatherings.attendance.Outcome;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.Remark;
import org.xueshi.gatherings.attendance.RosterLine;
import org.xueshi.gatherings.attendance.SeenMark;

/** Somebody on the list of a session: how long they were there, how that is known, what is unusual, what can be done. */
final class RosterItem extends ListItem {

    private final RosterLine line;
    private final Gathering gathering;
    private final GatheringSession session;
    private final When when;
    private final RosterActions actions;

    /** @param own whether it is the reader, who can do nothing about themselves */
    RosterItem(
            RosterLine line,
            Gathering gathering,
            GatheringSession session,
            When when,
            boolean own,
            RosterActions actions) {
        this.line = line;
        this.gathering = gathering;
        this.session = session;
        this.when = when;
        this.actions = actions;
        addClassName("x-roster-item");
        var name = new Span(Texts.t(line.name()));
        name.addClassName("x-roster-name");
        var head = new Div(name, state());
        head.addClassName("x-roster-head");
        add(head, seen(), remarks());
        if (line.signed() == null && gathering.isAnnounced() && !own) {
            add(actions());
        }
        if (line.appeal() != null) {
            add(appeal(line.appeal()));
        }
    }

    private StatusBadge state() {
        if (line.signed() != null) {
            Outcome outcome = line.signed().outcome();
            return new StatusBadge(
                    outcome == Outcome.PRESENT ? Tone.GOOD : Tone.NEUTRAL,
                    Texts.t(
                            "gatherings.outcome." + outcome.name().toLowerCase(Locale.ROOT),
                            Texts.length(line.attended().length())));
        }
        if (line.isIn()) {
            return new StatusBadge(Tone.GOOD, Texts.t("gatherings.roster.in"));
        }
        return line.hasCome() || line.correction() != null
                ? new StatusBadge(
                        Tone.NEUTRAL,
                        Texts.t(
                                "gatherings.roster.was",
                                Texts.length(line.attended().length())))
                : new StatusBadge(Tone.WAITING, Texts.t("gatherings.roster.not-seen"));
    }

    private Paragraph seen() {
        String marks = line.marks().stream()
                .filter(mark -> !mark.isRefused())
                .map(this::words)
                .collect(Collectors.joining(" · "));
        var words = new Paragraph(marks);
        words.addClassNames("x-secondary", "x-small");
        words.setVisible(!marks.isEmpty());
        return words;
    }

    private String words(SeenMark mark) {
        return Texts.t(
                "gatherings.mark",
                when.clock(mark.mark().at()),
                Texts.t("gatherings.mark." + mark.mark().purpose().name().toLowerCase(Locale.ROOT)),
                Texts.t("gatherings.mark." + mark.mark().how().name().toLowerCase(Locale.ROOT)));
    }

    private Div remarks() {
        var all = new Div();
        all.addClassName("x-badges");
        for (Remark remark : line.remarks()) {
            all.add(new StatusBadge(
                    Tone.ATTENTION, Texts.t("gatherings.remark." + remark.name().toLowerCase(Locale.ROOT))));
        }
        Absence absence = line.absence();
        if (absence != null) {
            all.add(new StatusBadge(
                    absence.excused() == null ? Tone.WAITING : Tone.NEUTRAL,
                    Texts.t("gatherings.roster.absence", absence.reason())));
        }
        if (line.correction() != null) {
            all.add(new StatusBadge(
                    Tone.NEUTRAL,
                    Texts.t("gatherings.roster.correction", line.correction().reason())));
        }
        all.setVisible(all.getComponentCount() > 0);
        return all;
    }

    private Div actions() {
        var bar = new Div();
        bar.addClassName("x-actions");
        line.marks().stream().filter(SeenMark::waits).forEach(kept -> {
            bar.add(small(
                    Texts.t("gatherings.kept.accept", when.clock(kept.mark().at())),
                    () -> actions.judge().judge(line, kept.mark(), true)));
            bar.add(small(
                    Texts.t("gatherings.kept.refuse"), () -> actions.judge().judge(line, kept.mark(), false)));
        });
        if (line.isIn()) {
            bar.add(small(Texts.t("gatherings.roster.out"), () -> actions.call().accept(line, Purpose.OUT)));
        } else {
            bar.add(small(
                    Texts.t("gatherings.roster.came"), () -> actions.call().accept(line, Purpose.IN)));
        }
        var correct = new Button(
                Texts.t("gatherings.correct"),
                click -> new CorrectionDialog(
                                line, session, when, said -> actions.correct().accept(line, said))
                        .open());
        correct.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        bar.add(correct);
        if (line.absence() != null && line.absence().excused() == null) {
            bar.add(small(
                    Texts.t("gatherings.absence.accept"), () -> actions.excuse().accept(line, true)));
            bar.add(small(
                    Texts.t("gatherings.absence.refuse"), () -> actions.excuse().accept(line, false)));
        }
        // Many stand in a row with the same words: each says whom it is about.
        bar.getChildren()
                .forEach(button -> button.getElement()
                        .setAttribute(
                                "aria-label",
                                Texts.t(
                                        "gatherings.roster.about",
                                        button.getElement().getText(),
                                        Texts.t(line.name()))));
        return bar;
    }

    /** Granted like a correction: a time and why, or nothing and why not. */
    private Div appeal(Appeal appeal) {
        var words = new Paragraph(Texts.t("gatherings.appeal.said", appeal.words()));
        var said = new Div(words);
        said.addClassName("x-stack");
        if (appeal.isOpen()) {
            var decide = new Button(
                    Texts.t("gatherings.appeal.decide"),
                    click -> new CorrectionDialog(
                                    line,
                                    session,
                                    when,
                                    answer -> actions.decide().accept(line, answer))
                            .asAnswer()
                            .open());
            decide.addThemeVariants(ButtonVariant.SMALL);
            said.add(new Div(decide));
        } else if (appeal.answer() != null) {
            said.add(new Paragraph(Texts.t(
                    appeal.granted() == null ? "gatherings.appeal.refused" : "gatherings.appeal.upheld",
                    appeal.answer())));
        }
        return said;
    }

    private static OnceButton small(String words, Runnable action) {
        var button = new OnceButton(words, action);
        button.addThemeVariants(ButtonVariant.SMALL);
        return button;
    }
}
