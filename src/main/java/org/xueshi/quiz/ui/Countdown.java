package org.xueshi.quiz.ui;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import org.xueshi.common.ui.Texts;

/** Tells what is left of a time limit: quietly, and aloud only when it matters. The server's clock decides. */
@Tag("x-countdown")
@JsModule("./components/x-countdown.ts")
final class Countdown extends Div {

    Countdown(Duration left, Runnable over) {
        getElement().setProperty("left", (double) Math.max(0, left.toMillis()));
        getElement().setProperty("label", Texts.t("quiz.left"));
        getElement().setProperty("minutesText", Texts.t("quiz.left.minutes", "%1"));
        getElement().setProperty("secondsText", Texts.t("quiz.left.seconds", "%1"));
        getElement().addEventListener("x-over", event -> over.run());
    }
}
