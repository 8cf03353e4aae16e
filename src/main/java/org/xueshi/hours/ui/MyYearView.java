package org.xueshi.hours.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.hours.plan.Plans;
import org.xueshi.hours.year.DeclaredFacts;
import org.xueshi.people.Directory;
import org.xueshi.people.SignedIn;

/** How much is credited, what is still missing, and by when? */
@Route("my-year")
@PermitAll
@Menu(order = 20, icon = "vaadin:calendar-user", title = "hours.menu.year")
class MyYearView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String YEAR = "year";

    private final MemberYears years;
    private final DeclaredFacts facts;
    private final Plans plans;
    private final SignedIn signedIn;
    private final Directory directory;

    MyYearView(MemberYears years, DeclaredFacts facts, Plans plans, SignedIn signedIn, Directory directory) {
        this.years = years;
        this.facts = facts;
        this.plans = plans;
        this.signedIn = signedIn;
        this.directory = directory;
        addClassNames("x-page", "x-my-year");
    }

    /** The year of the address, if there is one that has something to show; else this year. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Integer> known = years.mine();
        int year = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(YEAR)
                .flatMap(asked -> known.stream()
                        .filter(one -> one.toString().equals(asked))
                        .findFirst())
                .orElseGet(years::thisYear);
        show(known, year);
    }

    private void show(List<Integer> known, int number) {
        MemberYear year = years.mine(number);
        var zone = directory.zoneOf(signedIn.member());
        removeAll();
        add(new PageHeader(
                Texts.t("hours.year.title", Integer.toString(number)),
                Texts.t("hours.year.lead"),
                new Anchor("plan", Texts.t("hours.plan.title")),
                YearLinks.transcript(null, number),
                YearLinks.sheet(null, number),
                choice(known, number)));
        var open = new Div();
        open.addClassNames("x-stack", "x-my-year-side");
        OpenClaimsCard.returned(year).ifPresent(open::add);
        if (number == years.thisYear()) {
            open.add(ForecastCard.of(plans.myForecast()));
        }
        open.add(OpenClaimsCard.pending(year), SharesCard.of(year.assessment(), year.policy()));
        var parts = new Div(
                StandingCard.of(year),
                open,
                ExplanationTree.of(year.assessment(), year.policy()),
                new FactsCard(facts, signedIn.member(), zone, () -> show(known, number)),
                EntriesCard.of(number, zone, page -> years.myEntries(number, page, EntriesCard.PAGE)));
        parts.addClassName("x-my-year-parts");
        add(parts);
    }

    private static Select<Integer> choice(List<Integer> known, int year) {
        var choice = new Select<Integer>();
        choice.setLabel(Texts.t("hours.year.choose"));
        choice.setItems(known);
        choice.setItemLabelGenerator(one -> Integer.toString(one));
        choice.setValue(year);
        choice.addValueChangeListener(changed -> UI.getCurrent()
                .navigate(
                        MyYearView.class,
                        QueryParameters.of(YEAR, changed.getValue().toString())));
        return choice;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.menu.year");
    }
}
