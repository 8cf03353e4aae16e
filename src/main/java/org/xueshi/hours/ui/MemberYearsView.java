package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.year.BranchYears;
import org.xueshi.hours.year.BranchYears.Standing;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/** Who among my members still lacks hours? Each with what is missing by when; the way to the reasons. */
@Route("member-years")
@RolesAllowed({"SECRETARY", "DEPUTY", "AUDITOR"})
@Menu(order = 33, icon = "vaadin:users", title = "hours.menu.member-years")
class MemberYearsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String BRANCH = "branch";

    /** Two screens of a phone. */
    private static final int PAGE = 20;

    private final BranchYears years;
    private final Div list = new Div();
    private final Button more = new Button(Texts.t("hours.member-years.more"));
    private int shown;

    MemberYearsView(BranchYears years) {
        this.years = years;
        addClassName("x-page");
        list.addClassName("x-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
    }

    /** The organisation of the address, else the lowest where the reader holds an office. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHeader(Texts.t("hours.member-years.title"), Texts.t("hours.member-years.lead")));
        List<Organisation> places = new ArrayList<>(years.places());
        String asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(BRANCH)
                .orElse("");
        if (!asked.isEmpty()) {
            Organisation place = years.place(id(asked));
            places.remove(place);
            places.addFirst(place);
        }
        if (places.isEmpty()) {
            add(nobody());
        } else {
            show(places.getFirst(), places);
        }
    }

    private static OrganisationId id(String address) {
        try {
            return new OrganisationId(address);
        } catch (IllegalArgumentException noId) {
            throw new NotAllowedRefused();
        }
    }

    private void show(Organisation place, List<Organisation> places) {
        int count = years.count(place.id());
        var found = new Span(Texts.t("hours.member-years.count", Texts.t(place.name()), Integer.toString(count)));
        found.addClassNames("x-secondary", "x-small");
        if (places.size() > 1) {
            add(choice(place, places));
        }
        add(found);
        if (count == 0) {
            add(nobody());
            return;
        }
        list.removeAll();
        shown = 0;
        more.addClickListener(click -> addPage(place));
        add(list, more);
        addPage(place);
    }

    private static Component nobody() {
        return new EmptyState(
                VaadinIcon.USERS, Texts.t("hours.member-years.none"), Texts.t("hours.member-years.none.why"));
    }

    private static Select<Organisation> choice(Organisation place, List<Organisation> places) {
        var choice = new Select<Organisation>();
        choice.setLabel(Texts.t("hours.member-years.place"));
        choice.setItems(places);
        choice.setItemLabelGenerator(one -> Texts.t(one.name()));
        choice.setValue(place);
        choice.addValueChangeListener(changed -> UI.getCurrent()
                .navigate(
                        MemberYearsView.class,
                        QueryParameters.of(BRANCH, changed.getValue().id().value())));
        return choice;
    }

    /** One more than a page is asked for, to know whether there is a next one. */
    private void addPage(Organisation place) {
        List<Standing> page = years.page(place.id(), shown, PAGE + 1);
        page.stream().limit(PAGE).map(MemberYearsView::row).forEach(list::add);
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private static Component row(Standing one) {
        var assessment = one.assessment();
        var name = new Span(Texts.t(one.name()));
        name.addClassName("x-strong");
        var words = new Span(RuleWords.sentence(assessment));
        words.addClassNames("x-secondary", "x-small");
        var who = new Div(name, words);
        who.addClassName("x-measured-member");
        var standing = new Div(StandingCard.smallRing(assessment), who);
        standing.addClassName("x-ring-line");
        Tone tone = assessment.isMet() ? Tone.GOOD : Tone.ATTENTION;
        var state = new StatusBadge(
                tone, Texts.t(assessment.isMet() ? "hours.member-years.met" : "hours.member-years.open"));
        var row = new Anchor(MemberYearView.address(one.member(), assessment.year()), standing, state);
        row.addClassName("x-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.member-years.title");
    }
}
