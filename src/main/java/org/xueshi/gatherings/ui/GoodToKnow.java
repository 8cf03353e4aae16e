package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.text.ListFormat;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.people.Member;

/** What one has to know before one sets out: where it is, how one gets there and in, what to bring, and whom to ask. */
final class GoodToKnow extends DescriptionList {

    GoodToKnow(GatheringPlan plan, Collection<Member> hosts) {
        addClassName("x-facts");
        fact("gatherings.venue", new Span(Texts.t(plan.texts().venue())));
        if (plan.link() != null) {
            var link = new Anchor(plan.link(), Texts.t("gatherings.link.open"));
            link.getElement().setAttribute("rel", "noopener noreferrer");
            link.setTarget("_blank");
            fact("gatherings.link", link);
        }
        GatheringPlace place = plan.place();
        if (place != null) {
            // The phone's own map opens it; nobody else is asked.
            var map = new Anchor("", Texts.t("gatherings.map.open"));
            map.setUnsafeHref(geo(place));
            fact("gatherings.map", map);
        }
        text("gatherings.directions", plan.texts().directions());
        text("gatherings.bring", plan.texts().bring());
        text("gatherings.access", plan.texts().access());
        fact("gatherings.category", new Span(Texts.t(plan.category())));
        fact("gatherings.hosts", new Span(names(hosts)));
    }

    private static String names(Collection<Member> hosts) {
        List<String> names = hosts.stream().map(host -> Texts.t(host.name())).toList();
        return names.isEmpty()
                ? ""
                : ListFormat.getInstance(Texts.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names);
    }

    /** Two numbers after a scheme of our own choice. */
    private static String geo(GatheringPlace place) {
        return String.format(Locale.ROOT, "geo:%.6f,%.6f", place.latitude(), place.longitude());
    }

    private void text(String label, @Nullable Localised text) {
        if (text != null) {
            var words = new Div(Texts.t(text));
            words.addClassName("x-lines");
            fact(label, words);
        }
    }

    private void fact(String label, Component value) {
        add(new Term(Texts.t(label)), new Description(value));
    }
}
