package org.xueshi.simulation;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.xueshi.common.ui.Texts;
import org.xueshi.simulation.story.Decision;
import org.xueshi.simulation.story.Playthrough;

/** The way at a glance: one sign for each decision, which leads to what is said about it. */
final class PathStrip extends Div {

    PathStrip(Playthrough way) {
        addClassName("x-path");
        var list = new OrderedList();
        list.getElement().setAttribute("aria-label", Texts.t("simulation.path"));
        int number = 1;
        for (Decision decision : way.decisions()) {
            list.add(new ListItem(sign(Quality.of(decision), number++)));
        }
        add(new H3(Texts.t("simulation.path")), list, legend());
    }

    private static Anchor sign(Quality quality, int number) {
        var sign = new Anchor("#x-decision-" + number, "");
        sign.setRouterIgnore(true);
        sign.addClassNames("x-path-sign", "x-path-" + quality.tag());
        sign.setAriaLabel(Texts.t("simulation.path-sign", number, word(quality)));
        return sign;
    }

    private static Div legend() {
        var legend = new Div();
        legend.addClassName("x-path-legend");
        for (Quality quality : Quality.values()) {
            var sign = new Span();
            sign.addClassNames("x-path-sign", "x-path-" + quality.tag());
            legend.add(new Span(sign, new Span(word(quality))));
        }
        return legend;
    }

    private static String word(Quality quality) {
        return Texts.t("simulation.quality." + quality.name().toLowerCase(Locale.ROOT));
    }
}
