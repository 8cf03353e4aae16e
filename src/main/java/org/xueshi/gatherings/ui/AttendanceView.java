package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.attendance.Absences;
import org.xueshi.gatherings.attendance.Appeals;
import org.xueshi.gatherings.attendance.CounterSigning;
import org.xueshi.gatherings.attendance.HostDesk;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.RosterLine;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Who is here, and may I sign for it? One session's attendance, called and corrected by hand, then counter-signed. */
@Route("gatherings/:gathering/attendance/:session")
@PermitAll
class AttendanceView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Gatherings gatherings;
    private final HostDesk desk;
    private final Absences absences;
    private final Appeals appeals;
    private final CounterSigning signing;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    AttendanceView(
            Gatherings gatherings,
            HostDesk desk,
            Absences absences,
            Appeals appeals,
            CounterSigning signing,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.desk = desk;
        this.absences = absences;
        this.appeals = appeals;
        this.signing = signing;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
        addClassNames("x-page", "x-attendance-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GatheringRoute.session(event));
    }

    private void show(SessionKey key) {
        List<RosterLine> roster = desk.roster(key);
        Gathering gathering = gatherings.of(key.gathering());
        GatheringSession session = gathering.session(key.number()).orElseThrow(NotAllowedRefused::new);
        var when =
                new When(directory.organisation(gathering.plan().organisation()).zone());
        removeAll();
        add(
                new Anchor("gatherings/" + key.gathering().value(), Texts.t(gathering.title())),
                new PageHeader(
                        Texts.t("gatherings.attendance.title", when.dayOf(session.begins()), when.hours(session)),
                        Texts.t("gatherings.attendance.lead"),
                        new Anchor(
                                "gatherings/" + key.gathering().value() + "/screen/" + key.number(),
                                Texts.t("gatherings.screen"))),
                others(gathering, key, when));
        if (roster.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.GROUP,
                    Texts.t("gatherings.attendance.none"),
                    Texts.t("gatherings.attendance.none.why")));
            return;
        }
        add(new Paragraph(counts(roster)));
        var list = new OrderedList();
        list.addClassName("x-roster");
        var actions = new RosterActions(
                (line, purpose) -> act(key, () -> called(key, line, purpose)),
                (line, correction) -> {
                    desk.correct(key, line.member(), correction.from(), correction.until(), correction.reason());
                    show(key);
                },
                (line, mark, accepted) -> act(key, () -> {
                    desk.judge(key, line.member(), mark, accepted);
                    return Texts.t(accepted ? "gatherings.kept.accepted" : "gatherings.kept.refused");
                }),
                (line, excused) -> act(key, () -> {
                    absences.judge(key, line.member(), excused);
                    return Texts.t("gatherings.absence.judged");
                }),
                (line, answer) -> {
                    appeals.decide(key, line.member(), answer.from(), answer.until(), answer.reason());
                    show(key);
                });
        MemberId me = signedIn.member();
        roster.forEach(line -> list.add(
                new RosterItem(line, gathering, session, when, line.member().equals(me), actions)));
        add(list);
        if (gathering.isAnnounced()) {
            add(signature(key, session, roster));
        }
    }

    private static Nav others(Gathering gathering, SessionKey key, When when) {
        var nav = new Nav();
        nav.addClassName("x-session-tabs");
        nav.setAriaLabel(Texts.t("gatherings.sessions"));
        for (GatheringSession session : gathering.plan().sessions()) {
            var link = new Anchor(
                    "gatherings/" + key.gathering().value() + "/attendance/" + session.number(),
                    Texts.t("gatherings.session.tab", when.dayOf(session.begins()), when.clock(session.begins())));
            if (session.number() == key.number()) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        nav.setVisible(gathering.plan().sessions().size() > 1);
        return nav;
    }

    private static String counts(List<RosterLine> roster) {
        long came = roster.stream().filter(RosterLine::hasCome).count();
        long remarks = roster.stream().filter(line -> !line.remarks().isEmpty()).count();
        return Texts.t("gatherings.attendance.counts", came, roster.size(), remarks);
    }

    private String called(SessionKey key, RosterLine line, Purpose purpose) {
        desk.call(key, line.member(), purpose);
        return Texts.t(purpose == Purpose.OUT ? "gatherings.called.out" : "gatherings.called.in", Texts.t(line.name()));
    }

    private Div signature(SessionKey key, GatheringSession session, List<RosterLine> roster) {
        Instant now = clock.instant();
        long open = roster.stream().filter(line -> line.signed() == null).count();
        var words = new Paragraph(
                open == 0
                        ? Texts.t("gatherings.signed.all")
                        : Texts.t(
                                now.isBefore(session.ends()) ? "gatherings.sign.later" : "gatherings.sign.words",
                                open));
        var bar = new Div(words);
        bar.addClassNames("x-card", "x-sign");
        if (open > 0 && !now.isBefore(session.ends())) {
            var sign = new OnceButton(
                    Texts.t("gatherings.sign"),
                    () -> Confirm.ask(
                            Texts.t("gatherings.sign.title"),
                            Texts.t("gatherings.sign.text"),
                            Texts.t("gatherings.sign"),
                            () -> act(key, () -> Texts.t("gatherings.sign.done", signing.sign(key)))));
            sign.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(sign);
        }
        return bar;
    }

    private void act(SessionKey key, Supplier<String> action) {
        try {
            Notify.done(action.get());
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        show(key);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("gatherings.attendance.page");
    }
}
