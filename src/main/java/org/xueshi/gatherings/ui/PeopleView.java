package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.place.GuestLists;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;

/** Who comes, who waits, and whom do I put forward? The list of a gathering, for its hosts. */
@Route("gatherings/:gathering/people")
@PermitAll
class PeopleView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Gatherings gatherings;
    private final GuestLists guests;
    private final Directory directory;
    private final ApplicationClock clock;

    PeopleView(Gatherings gatherings, GuestLists guests, Directory directory, ApplicationClock clock) {
        this.gatherings = gatherings;
        this.guests = guests;
        this.directory = directory;
        this.clock = clock;
        addClassNames("x-page", "x-people-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(GatheringRoute.gathering(event));
    }

    private void show(GatheringId id) {
        List<Seat> seats = guests.roster(id);
        Gathering gathering = gatherings.of(id);
        removeAll();
        long taken = seats.stream().filter(seat -> seat.state().takesAPlace()).count();
        add(
                new Anchor("gatherings/" + id.value(), Texts.t(gathering.title())),
                new PageHeader(
                        Texts.t("gatherings.people"),
                        Texts.t(
                                "gatherings.people.lead",
                                taken,
                                gathering.plan().places())));
        if (gathering.isAnnounced()) {
            add(forward(gathering));
        }
        add(
                seats.isEmpty()
                        ? new EmptyState(
                                VaadinIcon.USERS,
                                Texts.t("gatherings.people.none"),
                                Texts.t("gatherings.people.none.why"))
                        : list(gathering, seats));
    }

    /** Before it begins people are put forward; then they are let in. */
    private Component forward(Gathering gathering) {
        GatheringId id = gathering.id();
        boolean begun = gathering.hasBegun(clock.instant());
        var members = new MultiSelectComboBox<Member>(Texts.t("gatherings.nominate.who"));
        members.setItemLabelGenerator(one -> Texts.t(one.name()));
        members.setItems(query ->
                guests.candidates(id, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        var send = new OnceButton(
                Texts.t(begun ? "gatherings.admit" : "gatherings.nominate"),
                () -> act(id, () -> {
                    List<MemberId> chosen =
                            members.getValue().stream().map(Member::id).toList();
                    if (begun) {
                        chosen.forEach(member -> guests.admit(id, member));
                    } else {
                        guests.nominate(id, chosen);
                    }
                }));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(members, new Div(send));
        row.addClassName("x-form");
        return new Card(
                Texts.t(begun ? "gatherings.admit.title" : "gatherings.nominate.title"),
                new Paragraph(Texts.t(begun ? "gatherings.admit.lead" : "gatherings.nominate.lead")),
                row);
    }

    private Component list(Gathering gathering, List<Seat> seats) {
        Map<MemberId, Member> people =
                directory.members(seats.stream().map(Seat::member).toList());
        var list = new OrderedList();
        list.addClassName("x-roster");
        seats.forEach(seat -> list.add(item(gathering, seat, Texts.t(Member.nameOf(seat.member(), people)))));
        return list;
    }

    private ListItem item(Gathering gathering, Seat seat, String name) {
        var who = new Span(name);
        who.addClassName("x-roster-name");
        var head = new Div(who, SeatWords.ofOther(seat.state()));
        head.addClassName("x-roster-head");
        var item = new ListItem(head);
        item.addClassName("x-roster-item");
        if (seat.nominatedBy() != null) {
            var note = new Paragraph(Texts.t("gatherings.people.nominated"));
            note.addClassNames("x-secondary", "x-small");
            item.add(note);
        }
        if (gathering.isAnnounced() && seat.state().isAlive()) {
            var remove = new Button(
                    Texts.t("gatherings.remove"),
                    click -> Confirm.ask(
                            Texts.t("gatherings.remove.title", name),
                            Texts.t("gatherings.remove.text"),
                            Texts.t("gatherings.remove"),
                            () -> act(gathering.id(), () -> guests.remove(gathering.id(), seat.member()))));
            remove.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            remove.setAriaLabel(Texts.t("gatherings.roster.about", Texts.t("gatherings.remove"), name));
            head.add(remove);
        }
        return item;
    }

    private void act(GatheringId id, Runnable action) {
        try {
            action.run();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        show(id);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("gatherings.people");
    }
}
