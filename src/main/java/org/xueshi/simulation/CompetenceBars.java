package org.xueshi.simulation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.Map;
import org.xueshi.common.ui.Texts;
import org.xueshi.simulation.Simulation.Competence;

/** What each competence earned, beside what it earns on the better path. */
final class CompetenceBars extends Div {

    CompetenceBars(Debrief debrief, Locale locale) {
        addClassName("x-card");
        Map<String, Integer> own = debrief.own().pointsByCompetence();
        Map<String, Integer> better = debrief.better().pointsByCompetence();
        var list = new UnorderedList();
        list.addClassName("x-competences");
        for (Competence competence : debrief.simulation().competences()) {
            int earned = own.getOrDefault(competence.id(), 0);
            int possible = better.getOrDefault(competence.id(), 0);
            list.add(new ListItem(
                    new Span(competence.title().in(locale)),
                    bar(earned, possible),
                    new Span(Texts.t("simulation.earned-of", Points.plain(earned), possible))));
        }
        add(new H3(Texts.t("simulation.by-competence")), list);
    }

    private static Div bar(int earned, int possible) {
        double fraction = possible <= 0 ? (earned > 0 ? 1 : 0) : Math.clamp((double) earned / possible, 0, 1);
        var bar = new Div();
        bar.addClassName("x-coverage");
        bar.getStyle().set("--x-fraction", Double.toString(fraction));
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }
}
