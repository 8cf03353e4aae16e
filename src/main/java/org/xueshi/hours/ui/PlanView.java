package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.plan.MemberPlan;
import org.xueshi.hours.plan.MemberPlan.Pace;
import org.xueshi.hours.plan.Plans;

/** What do I have to do by when, so that nothing is missing? */
@Route("plan")
@PermitAll
class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle, PlanWeeks.Following {

    static final List<Integer> MINUTES = List.of(15, 30, 45, 60, 90, 120, 180);

    private static final String A_DAY = "minutes";
    private static final String WAITING = "waiting";

    private final Plans plans;
    private Pace pace = Pace.USUAL;

    PlanView(Plans plans) {
        this.plans = plans;
        addClassNames("x-page", "x-plan");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters asked = event.getLocation().getQueryParameters();
        int minutes = asked.getSingleParameter(A_DAY)
                .flatMap(words -> MINUTES.stream()
                        .filter(one -> one.toString().equals(words))
                        .findFirst())
                .orElse(Pace.USUAL.minutesADay());
        boolean waiting = asked.getSingleParameter(WAITING).filter("no"::equals).isEmpty();
        pace = new Pace(minutes, waiting);
        show();
    }

    private void show() {
        removeAll();
        add(new PageHeader(
                Texts.t("hours.plan.title"),
                Texts.t("hours.plan.lead"),
                new Anchor("my-year", Texts.t("hours.menu.year"))));
        plans.mine(pace).ifPresentOrElse(this::show, () -> add(nothing()));
    }

    private void show(MemberPlan plan) {
        if (plan.plan().aims().isEmpty()) {
            if (!plan.waiting().isZero()) {
                add(settings(plan));
            }
            add(nothing());
            return;
        }
        var parts = new Div(
                new Card(Texts.t("hours.plan.aims"), new PlanAims(plan)),
                new Card(Texts.t("hours.plan.steps"), settings(plan), steps(plan)));
        parts.addClassName("x-stack");
        add(parts);
    }

    private Component steps(MemberPlan plan) {
        if (plan.plan().steps().isEmpty()) {
            return new EmptyState(
                    VaadinIcon.CALENDAR,
                    Texts.t("hours.plan.no-steps"),
                    Texts.t(plan.plan().proven() ? "hours.plan.no-steps.why" : "hours.plan.no-steps.not-certain"),
                    new Anchor("declare", Texts.t("hours.menu.declare")));
        }
        var summary = new Paragraph(PlanWords.summary(plan));
        summary.addClassName("x-standing-first");
        var steps = new Div(summary);
        steps.addClassName("x-stack");
        if (!plan.plan().proven()) {
            steps.add(HourWords.aside(Texts.t("hours.plan.not-proven")));
        }
        steps.add(new PlanWeeks(plan, this));
        return steps;
    }

    private static EmptyState nothing() {
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                Texts.t("hours.plan.nothing"),
                Texts.t("hours.plan.nothing.why"),
                new Anchor("courses", Texts.t("hours.plan.courses")));
    }

    private Div settings(MemberPlan plan) {
        var minutes = new Select<Integer>();
        minutes.setLabel(Texts.t("hours.plan.a-day"));
        minutes.setItems(MINUTES);
        minutes.setItemLabelGenerator(one -> Texts.t("hours.plan.minutes", Integer.toString(one)));
        minutes.setValue(pace.minutesADay());
        minutes.addValueChangeListener(chosen -> ask(new Pace(chosen.getValue(), pace.countWaiting())));
        var settings = new Div(minutes);
        settings.addClassName("x-plan-settings");
        if (!plan.waiting().isZero()) {
            var waiting = new Checkbox(Texts.t("hours.plan.count-waiting", Texts.hours(plan.waiting())));
            waiting.setValue(pace.countWaiting());
            waiting.addValueChangeListener(chosen -> ask(new Pace(pace.minutesADay(), chosen.getValue())));
            settings.add(waiting);
        }
        return settings;
    }

    private static void ask(Pace pace) {
        UI.getCurrentOrThrow()
                .navigate(
                        PlanView.class,
                        QueryParameters.simple(Map.of(
                                A_DAY,
                                Integer.toString(pace.minutesADay()),
                                WAITING,
                                pace.countWaiting() ? "yes" : "no")));
    }

    /** Takes the course and opens it; the plan then offers to take that back. */
    @Override
    public void follow(LearningOffer offer) {
        if (offer.standing() == Standing.OPEN) {
            plans.follow(offer.source());
            Notify.done(Texts.t("hours.plan.followed", Texts.t(offer.title())));
        }
        UI.getCurrentOrThrow().navigate(offer.address());
    }

    @Override
    public void giveUp(LearningOffer offer) {
        plans.giveUp(offer.source());
        Notify.done(Texts.t("hours.plan.given-up", Texts.t(offer.title())));
        show();
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.plan.title");
    }
}
