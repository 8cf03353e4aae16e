package org.xueshi.hours.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.hours.year.DeclaredFacts;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/** Where does this member stand, and why? What the member reads at "My year", for leaders and auditors in charge of them. */
@Route("member-year/:member/:year")
@PermitAll
class MemberYearView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MemberYears years;
    private final Approvals approvals;
    private final DeclaredFacts facts;
    private final SignedIn signedIn;
    private final Directory directory;

    MemberYearView(
            MemberYears years, Approvals approvals, DeclaredFacts facts, SignedIn signedIn, Directory directory) {
        this.years = years;
        this.approvals = approvals;
        this.facts = facts;
        this.signedIn = signedIn;
        this.directory = directory;
        addClassNames("x-page", "x-my-year");
    }

    /** The page's address. */
    static String address(MemberId member, int year) {
        return "member-year/" + member.value() + "/" + year;
    }

    /** A year without anything to show is refused like a member that there isn't. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MemberId member = member(event.getRouteParameters().get("member").orElse(""));
        String asked = event.getRouteParameters().get("year").orElse("");
        if (member.equals(signedIn.member())) {
            event.forwardTo("my-year?year=" + asked);
            return;
        }
        List<Integer> known = years.yearsOf(member);
        show(
                member,
                known,
                known.stream()
                        .filter(year -> year.toString().equals(asked))
                        .findFirst()
                        .orElseThrow(NotAllowedRefused::new));
    }

    private static MemberId member(String address) {
        try {
            return new MemberId(address);
        } catch (IllegalArgumentException noId) {
            throw new NotAllowedRefused();
        }
    }

    private void show(MemberId member, List<Integer> known, int number) {
        MemberYear year = years.of(member, number);
        String name = Texts.t(directory.member(member).name());
        removeAll();
        add(
                new RouterLink(Texts.t("hours.member-year.back"), MemberYearsView.class),
                new PageHeader(
                        Texts.t("hours.member-year.title", name, Integer.toString(number)),
                        Texts.t("hours.member-year.lead"),
                        YearLinks.transcript(member, number),
                        YearLinks.sheet(member, number),
                        choice(member, known, number)));
        var side = new Div(SharesCard.of(year.assessment(), year.policy()));
        side.addClassNames("x-stack", "x-my-year-side");
        if (!year.pending().isZero()) {
            side.addComponentAsFirst(HourWords.aside(Texts.t("hours.open.pending", Texts.hours(year.pending()))));
        }
        var parts = new Div(
                StandingCard.of(year),
                side,
                ExplanationTree.of(year.assessment(), year.policy()),
                new FactsCard(facts, member, directory.zoneOf(member), () -> show(member, known, number)),
                EntriesCard.ofAnother(
                        number,
                        directory.zoneOf(member),
                        page -> years.entriesOf(member, number, page, EntriesCard.PAGE),
                        approvals::readable));
        parts.addClassName("x-my-year-parts");
        add(parts);
    }

    private static Select<Integer> choice(MemberId member, List<Integer> known, int year) {
        var choice = new Select<Integer>();
        choice.setLabel(Texts.t("hours.year.choose"));
        choice.setItems(known);
        choice.setItemLabelGenerator(one -> Integer.toString(one));
        choice.setValue(year);
        choice.addValueChangeListener(changed -> UI.getCurrent().navigate(address(member, changed.getValue())));
        return choice;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.member-years.title");
    }
}
