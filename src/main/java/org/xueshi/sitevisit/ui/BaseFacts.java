package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.sitevisit.base.Base;

/** What one needs to know before going to a base. */
final class BaseFacts extends DescriptionList {

    BaseFacts(Base base) {
        addClassName("x-facts");
        fact("sitevisit.capacity", new Span(Texts.t("sitevisit.capacity.people", base.capacity())));
        text("sitevisit.opening", base.texts().opening());
        text("sitevisit.contact", base.texts().contact());
        text("sitevisit.directions", base.texts().directions());
        GatheringPlace place = base.place();
        if (place != null) {
            // The phone's own map opens it; nobody else is asked.
            var map = new Anchor("", Texts.t("sitevisit.map.open"));
            map.setUnsafeHref(String.format(Locale.ROOT, "geo:%.6f,%.6f", place.latitude(), place.longitude()));
            fact("sitevisit.map", map);
        }
        text("sitevisit.access", base.texts().access());
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
