package org.xueshi.lecture;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Supplier;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Study;
import org.xueshi.courses.StudyElement;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.StudySessions.Opened;

/** Plays the parts of one lecture one after the other, and lets the browser report what was really met. */
final class LecturePlayer extends Div {

    private final List<Part> parts;
    private final EnrolledItem item;
    private final Measured measured;
    private final StudyElement study;
    private final PartList outline;
    private final H2 title = new H2();
    private final Div stage = new Div();
    private final PartSteps steps;
    private int current;

    /** @param session opens a study session when the player is shown, not before */
    LecturePlayer(Lecture lecture, Study host, Measured measured, Supplier<Opened> session) {
        this.parts = lecture.parts();
        this.item = host.item();
        this.measured = measured;
        this.study = new StudyElement(session, item.coveragePercent() / 100.0, host.progressed());
        this.outline = new PartList(parts, item.language(), measured, this::show);
        this.steps = new PartSteps(parts, item.language(), this::show);
        study.sections(PartList.lengths(parts, item.language()), measured.coverageByPart());
        addClassName("x-lecture");
        title.addClassName("x-part-title");
        title.getElement().setAttribute("tabindex", "-1");
        stage.addClassName("x-stage");
        study.add(title, stage, steps);
        var side = new Div(measure(), outline);
        side.addClassName("x-lecture-side");
        add(side, study);
        show(firstOpenPart());
    }

    /** Filled by the browser as time is counted. */
    private Component measure() {
        var counted = new Span(Texts.t("courses.study.counted"));
        var figure = new Div();
        figure.addClassName("x-measure");
        figure.add(counted, study.figures(measured));
        return figure;
    }

    private int firstOpenPart() {
        for (int i = 0; i < parts.size(); i++) {
            if (PartList.coverage(parts.get(i), item.language(), measured) * 100 < item.coveragePercent()) {
                return i;
            }
        }
        return 0;
    }

    private void show(int index) {
        boolean moved = index != current;
        current = index;
        Part part = parts.get(index);
        title.setText(part.title().in(item.language().locale()));
        title.getElement().setAttribute("lang", item.language().tag());
        stage.removeAll();
        stage.add(PartView.of(part, item, measured));
        study.section(part.kind() == Lecture.Kind.PAGE ? part.id() : "");
        outline.mark(index);
        steps.at(index);
        if (moved) {
            title.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
        }
    }
}
