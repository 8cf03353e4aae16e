package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.xueshi.common.ui.Texts;
import org.xueshi.sitevisit.base.Base;

/** A base in the directory: how it looks, what it is for, how many it takes and when. */
final class BaseCard extends Div {

    BaseCard(Base base) {
        addClassName("x-base-card");
        // The name beside it says what the picture would.
        base.pictures().stream().limit(1).forEach(first -> {
            var image = new Image(base.address(first), "");
            image.getElement().setAttribute("loading", "lazy");
            add(image);
        });
        var link = new Anchor("bases/" + base.id().value(), Texts.t(base.texts().name()));
        var facts = new Div(
                new Span(Texts.t("sitevisit.capacity.people", base.capacity())),
                new Span(Texts.t(base.texts().opening())));
        facts.addClassNames("x-secondary", "x-small", "x-base-facts");
        var words = new Div(
                themes(base), new H2(link), new Paragraph(Texts.t(base.texts().summary())), facts);
        words.addClassName("x-base-words");
        add(words);
    }

    /** What it is visited for. */
    static Div themes(Base base) {
        var list = new Div();
        list.addClassName("x-badges");
        base.sortedThemes().forEach(theme -> {
            var word = new Span(Texts.t("sitevisit.theme." + theme.key()));
            word.addClassName("x-badge");
            list.add(word);
        });
        return list;
    }
}
