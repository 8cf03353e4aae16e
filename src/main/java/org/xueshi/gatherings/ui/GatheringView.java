package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringPanel;
import org.xueshi.gatherings.GatheringPanel.Part;
import org.xueshi.gatherings.GatheringState;
import org.xueshi.gatherings.agenda.Agenda;
import org.xueshi.gatherings.agenda.AgendaLine;
import org.xueshi.gatherings.attendance.Absences;
import org.xueshi.gatherings.attendance.Appeals;
import org.xueshi.gatherings.attendance.OwnAttendance;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;

/** Shall I come, and what do I need to know? One gathering, with where the reader stands. */
@Route("gatherings/:gathering")
@PermitAll
class GatheringView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Agenda agenda;
    private final Registrations registrations;
    private final OwnAttendance attendance;
    private final Absences absences;
    private final Appeals appeals;
    private final GatheringAccess access;
    private final HostActions hostActions;
    private final List<GatheringPanel> panels;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    private @Nullable AgendaLine shown;

    GatheringView(
            Agenda agenda,
            Registrations registrations,
            OwnAttendance attendance,
            Absences absences,
            Appeals appeals,
            GatheringAccess access,
            HostActions hostActions,
            List<GatheringPanel> panels,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.agenda = agenda;
        this.registrations = registrations;
        this.attendance = attendance;
        this.absences = absences;
        this.appeals = appeals;
        this.access = access;
        this.hostActions = hostActions;
        this.panels = panels;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassNames("x-page", "x-gathering-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GatheringRoute.gathering(event));
    }

    private void show(GatheringId id) {
        AgendaLine line = agenda.one(id);
        shown = line;
        Gathering gathering = line.gathering();
        var when = new When(line.convener().zone());
        removeAll();
        add(new RouterLink(Texts.t("gatherings.back"), GatheringsView.class), header(line, when));
        if (gathering.state() == GatheringState.CANCELLED) {
            add(new Message(
                    Tone.BAD, Texts.t("gatherings.cancelled.because", String.valueOf(gathering.cancelledWhy()))));
        }
        if (line.hosts()) {
            add(hostActions.of(gathering, when, () -> show(id)));
        }
        if (gathering.isAnnounced()) {
            add(seat(line, when, id));
        }
        add(new Card(Texts.t("gatherings.sessions"), sessions(line, when, id)));
        panels.stream()
                .sorted(Comparator.comparingInt(GatheringPanel::order))
                .flatMap(panel -> panel.panel(gathering, part(line)).stream())
                .forEach(this::add);
        add(about(gathering));
    }

    private static Part part(AgendaLine line) {
        return line.hosts()
                ? Part.HOST
                : line.mine() != null && line.mine().state().takesAPlace() ? Part.PARTICIPANT : Part.ONLOOKER;
    }

    private static PageHeader header(AgendaLine line, When when) {
        var plan = line.gathering().plan();
        var calendar = new Anchor(
                "gathering-calendar/" + line.gathering().id().value() + ".ics", Texts.t("gatherings.calendar"));
        calendar.getElement().setAttribute("download", true);
        calendar.getElement().setAttribute("router-ignore", true);
        return new PageHeader(
                Texts.t(plan.texts().title()),
                Texts.t(
                        "gatherings.card",
                        when.range(plan.begins(), plan.ends()),
                        Texts.t(plan.texts().venue()),
                        Texts.t(line.convener().name())),
                calendar);
    }

    private Component seat(AgendaLine line, When when, GatheringId id) {
        boolean invited = access.isInvited(signedIn.member(), line.gathering());
        return new SeatPanel(
                registrations, line.gathering(), when, line.taken(), clock.instant(), invited, () -> show(id));
    }

    private Component sessions(AgendaLine line, When when, GatheringId id) {
        Instant now = clock.instant();
        boolean expected = line.mine() != null && line.mine().state().isAlive();
        return new SessionList(
                line.gathering(),
                attendance.of(id),
                when,
                now,
                (number, words) -> {
                    appeals.raise(new SessionKey(id, number), words);
                    show(id);
                },
                expected
                        ? (number, reason) -> {
                            absences.tell(new SessionKey(id, number), reason);
                            show(id);
                        }
                        : null);
    }

    private Card about(Gathering gathering) {
        var plan = gathering.plan();
        var words = new Paragraph(Texts.t(plan.texts().about()));
        words.addClassName("x-lines");
        var hosts = directory.members(plan.hosts()).values();
        return new Card(Texts.t("gatherings.about"), words, new GoodToKnow(plan, hosts));
    }

    @Override
    public String getPageTitle() {
        return shown == null
                ? Texts.t("gatherings.title")
                : Texts.t(shown.gathering().title());
    }
}
