package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.plan.MemberPlan;
import org.xueshi.hours.plan.search.Plan.Step;

/** The steps of a plan on a calendar: week by week, each with the day by which it is done. */
final class PlanWeeks extends Div {

    /** What a member can do with a step; nobody does it for another. */
    interface Following {
        void follow(LearningOffer offer);

        void giveUp(LearningOffer offer);
    }

    private final MemberPlan plan;
    private final @Nullable Following following;

    /** @param following null for whoever only looks at it */
    PlanWeeks(MemberPlan plan, @Nullable Following following) {
        this.plan = plan;
        this.following = following;
        addClassNames("x-stack", "x-plan-weeks");
        SortedMap<LocalDate, List<Step>> weeks = new TreeMap<>();
        for (Step step : plan.plan().steps()) {
            LocalDate monday = step.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            weeks.computeIfAbsent(monday, none -> new ArrayList<>()).add(step);
        }
        weeks.forEach((monday, steps) -> {
            var list = new OrderedList();
            list.addClassName("x-list");
            steps.forEach(step -> list.add(item(step)));
            add(new H3(Texts.t("hours.plan.week", Texts.day(monday), Texts.day(monday.plusDays(6)))), list);
        });
    }

    private ListItem item(Step step) {
        LearningOffer offer = plan.offer(step);
        var day = new Span(PlanWords.weekday(step.day()));
        day.addClassNames("x-plan-day", "x-number");
        var title = new Anchor(offer.address(), Texts.t(offer.title()));
        title.addClassName("x-strong");
        var words = new Div(
                title,
                HourWords.line(
                        Texts.t(offer.on() == null ? "hours.plan.by" : "hours.plan.on", Texts.day(step.day())),
                        Texts.t(
                                "hours.plan.minutes",
                                Integer.toString(step.offer().minutes())),
                        Texts.hours(step.offer().hours()),
                        Texts.t(offer.category())));
        words.addClassName("x-plan-words");
        var item = new ListItem(day, words);
        item.addClassNames("x-row", "x-plan-step");
        boolean begun = offer.standing() == Standing.BOOKED;
        if (begun) {
            item.add(new StatusBadge(Tone.WAITING, Texts.t("hours.plan.begun")));
        }
        if (following != null) {
            item.add(actions(offer, begun, following));
        }
        return item;
    }

    private static Component actions(LearningOffer offer, boolean begun, Following following) {
        String title = Texts.t(offer.title());
        var actions = new Div();
        actions.addClassName("x-actions");
        if (begun) {
            var back = new Button(Texts.t("hours.plan.give-up"), click -> following.giveUp(offer));
            back.setDisableOnClick(true);
            back.addThemeVariants(ButtonVariant.TERTIARY);
            back.setAriaLabel(Texts.t("hours.plan.give-up.of", title));
            actions.add(back);
        }
        var go =
                new Button(Texts.t(begun ? "hours.plan.go-on" : "hours.plan.follow"), click -> following.follow(offer));
        go.setDisableOnClick(true);
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setAriaLabel(Texts.t(begun ? "hours.plan.go-on.of" : "hours.plan.follow.of", title));
        actions.add(go);
        return actions;
    }
}
