package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import org.xueshi.common.ui.Texts;

/** A photograph of a visit; pressed, it fills the screen. */
final class PhotoFigure extends Div {

    /** @param facts what the camera wrote, in a sentence */
    PhotoFigure(String address, int number, String facts) {
        addClassName("x-visit-photo");
        var image = new Image(address, Texts.t("sitevisit.photo.alt", number));
        image.getElement().setAttribute("loading", "lazy");
        var whole = new Anchor(address, image);
        whole.setTarget("_blank");
        whole.getElement().setAttribute("router-ignore", true);
        var words = new Paragraph(facts);
        words.addClassNames("x-secondary", "x-small");
        add(whole, words);
    }
}
