package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.Absence;
import org.xueshi.gatherings.attendance.Appeal;
import org.xueshi.gatherings.attendance.Attended;
import org.xueshi.gatherings.attendance.CheckIns;
import org.xueshi.gatherings.attendance.Outcome;
import org.xueshi.gatherings.attendance.OwnAttendance.OwnSession;
import org.xueshi.gatherings.attendance.SignedAttendance;

/** The sessions of a gathering, drawn as long as they are, with what the reader was seen of in each. */
final class SessionList extends OrderedList {

    private static final double PERCENT = 100;
    private final Gathering gathering;
    private final When when;
    private final Instant now;
    private final @Nullable BiConsumer<Integer, String> excuse;
    private final BiConsumer<Integer, String> appeal;

    /**
     * @param appeal takes a session's number and why what was signed is wrong
     * @param excuse takes a session's number and why the reader can't come to it; null if they are not expected
     */
    SessionList(
            Gathering gathering,
            List<OwnSession> sessions,
            When when,
            Instant now,
            BiConsumer<Integer, String> appeal,
            @Nullable BiConsumer<Integer, String> excuse) {
        this.gathering = gathering;
        this.when = when;
        this.now = now;
        this.excuse = excuse;
        this.appeal = appeal;
        addClassName("x-sessions");
        sessions.forEach(own -> add(item(own)));
    }

    private ListItem item(OwnSession own) {
        GatheringSession session = own.session();
        var title = new Span(when.dayOf(session.begins()));
        title.addClassName("x-session-day");
        var hours = new Span(when.hours(session));
        var head = new Div(title, hours);
        head.addClassName("x-session-head");
        var item = new ListItem(head, bar(session, own.attended()), words(own));
        if (own.signed() != null) {
            item.add(appeal(own));
        }
        if (excuse != null && gathering.isAnnounced()) {
            item.add(actions(own, excuse));
        }
        return item;
    }

    /** The session to scale, and what counts of it. */
    private static Div bar(GatheringSession session, Attended attended) {
        var bar = new Div();
        bar.addClassName("x-attended");
        // The words below say the same.
        bar.getElement().setAttribute("aria-hidden", "true");
        double all = session.length().toMillis();
        attended.spans().forEach(span -> {
            var piece = new Div();
            piece.getStyle()
                    .set(
                            "left",
                            PERCENT
                                            * Duration.between(session.begins(), span.from())
                                                    .toMillis()
                                            / all + "%")
                    .set("width", PERCENT * span.length().toMillis() / all + "%");
            bar.add(piece);
        });
        return bar;
    }

    private Component words(OwnSession own) {
        SignedAttendance signed = own.signed();
        if (signed != null) {
            return signed(own, signed);
        }
        if (!own.marks().isEmpty()) {
            var last = own.marks().getLast().mark();
            return new Paragraph(Texts.t(
                    "gatherings.session.seen." + last.purpose().name().toLowerCase(Locale.ROOT),
                    when.clock(last.at()),
                    Texts.length(own.attended().length())));
        }
        Absence absence = own.absence();
        if (absence != null) {
            Boolean excused = absence.excused();
            return new StatusBadge(
                    excused == null ? Tone.WAITING : excused ? Tone.NEUTRAL : Tone.BAD,
                    Texts.t(
                            excused == null
                                    ? "gatherings.absence.told"
                                    : excused ? "gatherings.absence.excused" : "gatherings.absence.refused",
                            absence.reason()));
        }
        GatheringSession session = own.session();
        return new Paragraph(Texts.t(
                now.isAfter(session.ends())
                        ? "gatherings.session.not-seen"
                        : now.isBefore(session.begins()) ? "gatherings.session.ahead" : "gatherings.session.now"));
    }

    private Component signed(OwnSession own, SignedAttendance signed) {
        if (signed.outcome() != Outcome.PRESENT) {
            return new StatusBadge(
                    signed.outcome() == Outcome.EXCUSED ? Tone.NEUTRAL : Tone.BAD,
                    Texts.t("gatherings.outcome." + signed.outcome().name().toLowerCase(Locale.ROOT)));
        }
        var badges = new Div(new StatusBadge(
                Tone.GOOD,
                Texts.t(
                        "gatherings.outcome.present",
                        Texts.length(own.attended().length()))));
        badges.addClassName("x-badges");
        if (signed.lateMinutes() > 0) {
            badges.add(new StatusBadge(Tone.NEUTRAL, Texts.t("gatherings.late", signed.lateMinutes())));
        }
        if (signed.earlyMinutes() > 0) {
            badges.add(new StatusBadge(Tone.NEUTRAL, Texts.t("gatherings.early", signed.earlyMinutes())));
        }
        return badges;
    }

    /** What the reader said to what was signed, and what was said to that; or the button to say it. */
    private Component appeal(OwnSession own) {
        Appeal said = own.appeal();
        if (said != null) {
            String answer = said.answer();
            return new Paragraph(
                    answer == null
                            ? Texts.t("gatherings.appeal.open", said.words())
                            : Texts.t(
                                    said.granted() == null ? "gatherings.appeal.refused" : "gatherings.appeal.upheld",
                                    answer));
        }
        int number = own.session().number();
        var button = new Button(
                Texts.t("gatherings.appeal"),
                click -> new WordsDialog(
                                Texts.t("gatherings.appeal.title"),
                                Texts.t("gatherings.appeal.lead"),
                                Texts.t("gatherings.appeal.words"),
                                Texts.t("gatherings.appeal.send"),
                                words -> appeal.accept(number, words))
                        .open());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }

    private Div actions(OwnSession own, BiConsumer<Integer, String> tell) {
        var bar = new Div();
        bar.addClassName("x-actions");
        GatheringSession session = own.session();
        boolean open = now.isAfter(session.begins().minus(CheckIns.DOOR))
                && now.isBefore(session.ends().plus(CheckIns.DOOR));
        if (open && own.signed() == null) {
            var door = new Anchor(
                    "check-in#" + gathering.id().value() + "/" + session.number(), Texts.t("gatherings.check-in"));
            door.getElement().setAttribute("router-ignore", true);
            door.addClassName("x-go");
            bar.add(door);
        }
        if (own.signed() == null
                && own.marks().isEmpty()
                && (own.absence() == null || own.absence().excused() == null)) {
            var absent = new Button(
                    Texts.t("gatherings.absence"),
                    click -> new WordsDialog(
                                    Texts.t("gatherings.absence.title", when.dayOf(session.begins())),
                                    Texts.t("gatherings.absence.lead"),
                                    Texts.t("gatherings.absence.reason"),
                                    Texts.t("gatherings.absence.send"),
                                    reason -> tell.accept(session.number(), reason))
                            .open());
            absent.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            bar.add(absent);
        }
        return bar;
    }
}
