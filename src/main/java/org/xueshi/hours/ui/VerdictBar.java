package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Locale;
import org.xueshi.common.ui.Texts;

/** How much of the observed time counted, drawn to scale and said in words. */
final class VerdictBar extends Div {

    private static final double PERCENT = 100;

    VerdictBar(long countedSeconds, long discardedSeconds) {
        addClassNames("x-bar", "x-verdict-bar");
        long all = countedSeconds + discardedSeconds;
        var counted = new Div();
        counted.setWidth(String.format(Locale.ROOT, "%.2f%%", all == 0 ? 0 : PERCENT * countedSeconds / all));
        add(counted);
        getElement().setAttribute("role", "img");
        getElement()
                .setAttribute(
                        "aria-label",
                        Texts.t(
                                "hours.evidence.bar",
                                Texts.length(Duration.ofSeconds(countedSeconds)),
                                Texts.length(Duration.ofSeconds(all))));
    }
}
