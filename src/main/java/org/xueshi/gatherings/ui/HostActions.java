package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Instant;
import java.util.Optional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.CheckIns;
import org.xueshi.people.SignedIn;

/** What a host does with a gathering: the list, the screen of the session that is next, a change, calling it off. */
@SpringComponent
class HostActions {

    private final Convening convening;
    private final GatheringAccess access;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    HostActions(Convening convening, GatheringAccess access, SignedIn signedIn, ApplicationClock clock) {
        this.convening = convening;
        this.access = access;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    Component of(Gathering gathering, When when, Runnable then) {
        String address = "gatherings/" + gathering.id().value();
        var bar = new Div(link(address + "/people", Texts.t("gatherings.people")));
        bar.addClassName("x-actions");
        next(gathering).ifPresent(session -> {
            bar.add(link(
                    address + "/attendance/" + session.number(),
                    Texts.t("gatherings.attendance", when.dayOf(session.begins()), when.clock(session.begins()))));
            bar.add(link(address + "/screen/" + session.number(), Texts.t("gatherings.screen")));
        });
        if (gathering.isAnnounced()
                && access.isInCharge(signedIn.member(), gathering.plan().organisation())) {
            bar.add(link(address + "/change", Texts.t("gatherings.change")));
            bar.add(new Button(
                    Texts.t("gatherings.cancel"),
                    click -> new WordsDialog(
                                    Texts.t("gatherings.cancel.title"),
                                    Texts.t("gatherings.cancel.lead"),
                                    Texts.t("gatherings.cancel.reason"),
                                    Texts.t("gatherings.cancel"),
                                    reason -> {
                                        convening.cancel(gathering.id(), reason);
                                        Notify.done(Texts.t("gatherings.cancel.done"));
                                        then.run();
                                    })
                            .open()));
        }
        var section = new Section(new H2(Texts.t("gatherings.host")), bar);
        section.addClassNames("x-card", "x-host");
        return section;
    }

    /** The session whose door is open or will be next; else the last. */
    private Optional<GatheringSession> next(Gathering gathering) {
        Instant now = clock.instant();
        var sessions = gathering.plan().sessions();
        return sessions.stream()
                .filter(session -> now.isBefore(session.ends().plus(CheckIns.DOOR)))
                .findFirst()
                .or(() -> Optional.of(sessions.getLast()));
    }

    private static Anchor link(String address, String words) {
        return new Anchor(address, words);
    }
}
