package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Study;
import org.xueshi.sitevisit.SiteVisit;
import org.xueshi.sitevisit.SiteVisits;
import org.xueshi.sitevisit.base.Base;
import org.xueshi.sitevisit.reflection.Reflection.State;
import org.xueshi.sitevisit.reflection.Reflections;

/** A visit with its parts in order: what was learned before, the visit, what is written afterwards. */
final class VisitPlayer extends Div {

    /** @param base null if the directory has none of that key any more */
    VisitPlayer(
            Study study,
            SiteVisit visit,
            @Nullable Base base,
            SiteVisits visits,
            VisitDates dates,
            Reflections reflections) {
        addClassNames("x-visit", "x-stack");
        var item = study.item();
        boolean classroom = !item.item().rule().after().isEmpty();
        boolean came = visits.minutes(item) >= visit.visitMinutes();
        boolean accepted =
                reflections.state(item).filter(State.ACCEPTED::equals).isPresent();
        int number = 1;
        if (classroom) {
            // Whoever sees this page has done what comes before it.
            add(part(number++, "sitevisit.part.classroom", true));
        }
        add(part(number++, "sitevisit.part.visit", came, new VisitPart(item, visit, base, visits, dates)));
        add(part(
                number,
                "sitevisit.part.reflection",
                accepted,
                new ReflectionPart(study, visit, base, came, reflections, dates.zone())));
    }

    private static Section part(int number, String heading, boolean done, com.vaadin.flow.component.Component... body) {
        var title = new H2(Texts.t("sitevisit.part", number, Texts.t(heading)));
        var head = new Div(
                title,
                new StatusBadge(
                        done ? Tone.GOOD : Tone.NEUTRAL,
                        Texts.t(done ? "sitevisit.part.done" : "sitevisit.part.open")));
        head.addClassName("x-visit-head");
        var section = new Section(head);
        section.addClassNames("x-card", "x-stack");
        section.add(body);
        return section;
    }
}
