package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.people.Directory;
import org.xueshi.people.NotAllowedRefused;

/** The screen that everybody in the room sees: the code of the moment, as large as the screen lets it be. */
@Route("gatherings/:gathering/screen/:session")
@PermitAll
class ScreenView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final Duration GOING = Duration.ofMinutes(15);

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Directory directory;
    private final ApplicationClock clock;
    private final Map<Purpose, Button> choices = new EnumMap<>(Purpose.class);

    ScreenView(Gatherings gatherings, GatheringAccess access, Directory directory, ApplicationClock clock) {
        this.gatherings = gatherings;
        this.access = access;
        this.directory = directory;
        this.clock = clock;
        addClassNames("x-page", "x-screen-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SessionKey key = GatheringRoute.session(event);
        Gathering gathering = gatherings.of(key.gathering());
        access.requireHost(gathering);
        GatheringSession session = gathering.session(key.number()).orElseThrow(NotAllowedRefused::new);
        var when =
                new When(directory.organisation(gathering.plan().organisation()).zone());
        Purpose first = likely(session, clock.instant());
        var screen = new HostScreenElement(key, first);
        removeAll();
        add(
                new PageHeader(
                        Texts.t(gathering.title()),
                        Texts.t("gatherings.screen.lead", when.dayOf(session.begins()), when.hours(session)),
                        new Anchor(
                                "gatherings/" + key.gathering().value() + "/attendance/" + key.number(),
                                Texts.t("gatherings.attendance.page"))),
                choice(first, screen),
                screen);
    }

    /** Coming until the last quarter of an hour, or of a short session, then going. */
    private static Purpose likely(GatheringSession session, Instant now) {
        Duration quarter = session.length().dividedBy(4);
        Duration last = quarter.compareTo(GOING) < 0 ? quarter : GOING;
        return now.isBefore(session.ends().minus(last)) ? Purpose.IN : Purpose.OUT;
    }

    private Div choice(Purpose first, HostScreenElement screen) {
        var bar = new Div();
        bar.addClassNames("x-actions", "x-screen-choice");
        bar.getElement().setAttribute("role", "group");
        bar.getElement().setAttribute("aria-label", Texts.t("gatherings.screen.choice"));
        for (Purpose purpose : new Purpose[] {Purpose.IN, Purpose.OUT}) {
            var button = new Button(
                    Texts.t(purpose == Purpose.IN ? "gatherings.screen.in" : "gatherings.screen.out"), click -> {
                        screen.show(purpose);
                        mark(purpose);
                    });
            choices.put(purpose, button);
            bar.add(button);
        }
        mark(first);
        return bar;
    }

    private void mark(Purpose chosen) {
        choices.forEach((purpose, button) ->
                button.getElement().setAttribute("aria-pressed", Boolean.toString(purpose == chosen)));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("gatherings.screen");
    }
}
