package org.xueshi.courses;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xueshi.common.Verdict;
import org.xueshi.common.ui.Texts;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.StudySessions.Opened;

/** Wraps what is studied in any format; its browser part watches it and sends the pulses. */
@Tag("x-study")
@JsModule("./study/x-study.ts")
public final class StudyElement extends Component implements HasComponents {

    private final Supplier<Opened> session;

    /** @param enough coverage, 0 to 1, from which on {@code reached} is run */
    public StudyElement(Supplier<Opened> session, double enough, Runnable reached) {
        this.session = session;
        getElement().setProperty("enough", enough);
        getElement().addEventListener("x-reached", event -> reached.run());
        // Nothing to do: the request alone keeps the interface's session while somebody studies without clicking.
        getElement().addEventListener("x-alive", event -> {});
        getElement().setProperty("offlineText", Texts.t("courses.study.offline"));
        getElement().setProperty("closedText", Texts.t("courses.study.closed"));
        getElement().setProperty("elsewhereText", Texts.t("courses.study.elsewhere"));
        getElement().setProperty("takeOverText", Texts.t("courses.study.take-over"));
        getElement().setPropertyMap("presenceTexts", presenceTexts());
    }

    private static Map<String, String> presenceTexts() {
        return Stream.of("title", "lead", "again", "missed", "wait", "choose", "left", "send", "sent", "failed")
                .collect(Collectors.toMap(name -> name, name -> Texts.t("courses.study.presence." + name, "%1")));
    }

    /** All sections: how long they are, and how much of each has been met. */
    public void sections(Map<String, Long> lengths, Map<String, Double> shares) {
        getElement().setPropertyMap("lengths", lengths);
        getElement().setPropertyMap("shares", shares);
    }

    /** The section whose dwell is measured; empty while a film or a paper tells its own. */
    public void section(String section) {
        getElement().setProperty("section", section);
    }

    /** Counted time up to now; the browser goes on from there. */
    public Component time(Measured measured) {
        long counted = measured.secondsByVerdict().getOrDefault(Verdict.COUNTED, 0L);
        getElement().setProperty("countedBefore", (double) counted);
        var time = new Span(clock(counted));
        time.addClassName("x-measure-time");
        return time;
    }

    /** Counted time and coverage up to now; the browser goes on from there. */
    public Component figures(Measured measured) {
        var bar = new Div();
        bar.addClassName("x-coverage");
        bar.getElement().setAttribute("role", "progressbar");
        bar.getElement().setAttribute("aria-label", Texts.t("courses.study.coverage"));
        bar.getElement().setAttribute("aria-valuemin", "0");
        bar.getElement().setAttribute("aria-valuemax", "100");
        bar.getElement().setAttribute("aria-valuenow", Integer.toString((int) Math.floor(measured.coverage() * 100)));
        bar.getStyle().set("--x-fraction", Double.toString(measured.coverage()));
        return new Div(time(measured), bar);
    }

    private static String clock(long seconds) {
        return seconds / 60 + ":" + (seconds % 60 < 10 ? "0" : "") + seconds % 60;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        Opened opened = session.get();
        getElement().callJsFunction("begin", opened.token(), opened.pulseSeconds(), opened.idleSeconds());
    }
}
