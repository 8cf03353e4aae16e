package org.xueshi.common.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** A ring that fills from the top; its number and words stand inside, and a screen reader reads both. */
@Tag("x-ring")
@JsModule("./components/x-ring.ts")
public final class ProgressRing extends Div {

    /**
     * @param fraction 0 to 1; more is drawn as full
     * @param number the large figure inside
     * @param words the small line under it
     */
    public ProgressRing(double fraction, String number, String words) {
        getElement().setProperty("fraction", Math.clamp(fraction, 0, 1));
        getElement().setProperty("number", number);
        getElement().setProperty("words", words);
    }

    /**
     * A small one for the line of a list.
     *
     * @param name what a screen reader says of it
     */
    public static ProgressRing small(double fraction, String number, String name) {
        var ring = new ProgressRing(fraction, number, "");
        ring.getElement().setProperty("label", name);
        ring.addClassName("x-ring-small");
        return ring;
    }
}
