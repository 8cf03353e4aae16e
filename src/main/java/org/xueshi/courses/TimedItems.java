package org.xueshi.courses;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Service;
import org.xueshi.common.ui.Texts;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.Measurements;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.StudySessions;

/**
 * Measures items that have no time line of their own, as tests and simulations: time counts while the person attends to
 * them, and what is done is the format's to say. Trusted callers only.
 */
@Service
public class TimedItems {

    /** No coverage is ever reached where there is nothing to cover. */
    private static final double NEVER = 2;

    private final StudySessions sessions;
    private final Measurements measurements;
    private final PresenceDemands presence;

    TimedItems(StudySessions sessions, Measurements measurements, PresenceDemands presence) {
        this.sessions = sessions;
        this.measurements = measurements;
        this.presence = presence;
    }

    /** What has been measured of the item. */
    public Measured measured(EnrolledItem item) {
        return measurements.of(item.member(), item.activity(), rules(item));
    }

    /** The content inside an element that measures it, with the counted time above. */
    public Component around(EnrolledItem item, Component content) {
        // So that the page begins with all the time there is, also what another tab or an earlier visit has left
        // unwritten.
        sessions.flush(item.member());
        var study = new StudyElement(() -> sessions.open(item.member(), item.activity(), rules(item)), NEVER, () -> {});
        study.add(content);
        var figure = new Div(new Span(Texts.t("courses.study.counted")), study.time(measured(item)));
        figure.addClassName("x-measure");
        var all = new Div(figure, study);
        all.addClassName("x-timed");
        return all;
    }

    private MeasureRules rules(EnrolledItem item) {
        return new MeasureRules(
                StudyTime.IDLE_LIMIT, item.course().maxPlaybackRate(), false, presence.of(item), List.of());
    }
}
