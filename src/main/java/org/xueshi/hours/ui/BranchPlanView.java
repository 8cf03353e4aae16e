package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.plan.MemberPlan.Pace;
import org.xueshi.hours.plan.Plans;
import org.xueshi.people.Organisation;

/** Who of my members lacks something, and how can they still get it? */
@Route("branch-plan")
@RolesAllowed({"SECRETARY", "DEPUTY"})
@Menu(order = 45, icon = "vaadin:calendar-clock", title = "hours.menu.branch-plan")
class BranchPlanView extends Div implements HasDynamicTitle {

    private final Plans plans;
    private final Select<Organisation> place = new Select<>();
    private final Select<Integer> minutes = new Select<>();
    private final Div result = new Div();

    BranchPlanView(Plans plans) {
        this.plans = plans;
        addClassNames("x-page", "x-branch-plan");
        add(new PageHeader(Texts.t("hours.menu.branch-plan"), Texts.t("hours.branch-plan.lead")));
        List<Organisation> places = plans.places();
        if (places.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.USERS, Texts.t("hours.branch-plan.none"), Texts.t("hours.branch-plan.none.why")));
            return;
        }
        place.setLabel(Texts.t("hours.branch-plan.place"));
        place.setItems(places);
        place.setItemLabelGenerator(one -> Texts.t(one.name()));
        place.setValue(places.getLast());
        place.addValueChangeListener(chosen -> begin());
        minutes.setLabel(Texts.t("hours.plan.a-day"));
        minutes.setItems(PlanView.MINUTES);
        minutes.setItemLabelGenerator(one -> Texts.t("hours.plan.minutes", Integer.toString(one)));
        minutes.setValue(Pace.USUAL.minutesADay());
        minutes.addValueChangeListener(chosen -> begin());
        var settings = new Div(place, minutes);
        settings.addClassName("x-plan-settings");
        add(settings, result);
        begin();
    }

    private void begin() {
        var pace = new Pace(minutes.getValue(), true);
        result.removeAll();
        result.add(new BranchPlanPanel(plans, plans.begin(place.getValue().id(), pace)));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.menu.branch-plan");
    }
}
