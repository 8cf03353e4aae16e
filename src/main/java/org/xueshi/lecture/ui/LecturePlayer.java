package org.xueshi.lecture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Study;
import org.xueshi.courses.StudyElement;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.lecture.PartCoverage;
import org.xueshi.lecture.notes.Notes;
import org.xueshi.lecture.notes.Places;
import org.xueshi.tracking.Measurements.Measured;
import org.xueshi.tracking.StudySessions.Opened;

/** Plays the parts of one lecture one after the other, and lets the browser report what was really met. */
public final class LecturePlayer extends Div {

    private final List<Part> parts;
    private final EnrolledItem item;
    private final transient Measuring measuring;
    private final transient Places places;
    private final StudyElement study;
    private final PartList outline;
    private final H2 title = new H2();
    private final Div stage = new Div();
    private final NotesPanel notes;
    private final PartSteps steps;
    private int current;

    /** What has been measured by now. */
    public interface Measuring {
        Measured now();
    }

    /** @param session opens a study session when the player is shown, not before */
    public LecturePlayer(
            Lecture lecture, Study host, Measuring measuring, Supplier<Opened> session, Notes notes, Places places) {
        this.parts = lecture.parts();
        this.item = host.item();
        this.measuring = measuring;
        this.places = places;
        Measured measured = measuring.now();
        this.study = new StudyElement(session, item.coveragePercent() / 100.0, host.progressed());
        this.outline = new PartList(parts, item.language(), measured, this::show);
        this.steps = new PartSteps(parts, item.language(), this::show);
        this.notes = new NotesPanel(notes, item, parts, this::askWhere, this::go);
        study.sections(PartList.lengths(parts, item.language()), measured.coverageByPart());
        addClassName("x-lecture");
        title.addClassName("x-part-title");
        title.getElement().setAttribute("tabindex", "-1");
        stage.addClassName("x-stage");
        hear("x-note", this.notes::begin);
        hear("x-place", place -> places.keep(item, parts.get(current).id(), place));
        hear("x-doubt", any -> showTaken());
        study.add(title, stage, this.notes, steps);
        var side = new Div(measure(measured), outline);
        side.addClassName("x-lecture-side");
        add(side, study);
        Map<String, Long> been = places.of(item);
        current = StartingPart.of(parts, part -> isOpen(part, measured), List.copyOf(been.keySet()));
        stage(measured, been);
    }

    private boolean isOpen(Part part, Measured measured) {
        return PartCoverage.of(part, item.language(), measured) * 100 < item.coveragePercent();
    }

    private void hear(String event, LongConsumer listener) {
        stage.getElement()
                .addEventListener(event, heard -> listener.accept(detail(heard)))
                .addEventData("event.detail");
    }

    private static long detail(DomEvent event) {
        return Math.round(event.getEventData().get("event.detail").asDouble());
    }

    /** Filled by the browser as time is counted. */
    private Component measure(Measured measured) {
        var counted = new Span(Texts.t("courses.study.counted"));
        var figure = new Div();
        figure.addClassName("x-measure");
        figure.add(counted, study.figures(measured));
        return figure;
    }

    private void show(int index) {
        if (index == current) {
            return;
        }
        current = index;
        places.enter(item, parts.get(index).id());
        stage(measuring.now(), places.of(item));
        title.getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true})");
    }

    private void stage(Measured measured, Map<String, Long> been) {
        Part part = parts.get(current);
        title.setText(part.title().in(item.language().locale()));
        title.getElement().setAttribute("lang", item.language().tag());
        stage.removeAll();
        stage.add(PartView.of(part, item, measured, been));
        study.section(part.kind() == Lecture.Kind.PAGE ? part.id() : "");
        notes.show(part);
        outline.mark(current);
        steps.at(current);
    }

    /** What was played and not taken, as after a missed check, is not seen. */
    private void showTaken() {
        var met = measuring.now().metByPart().getOrDefault(parts.get(current).id(), List.of());
        played().executeJs("this.met = JSON.parse($0)", SeenTexts.ranges(met).toString());
    }

    private void askWhere() {
        played().executeJs("return this.now ? this.now() : 0").then(Double.class, at -> notes.begin(Math.round(at)));
    }

    private void go(long mark) {
        played().executeJs("this.seek && this.seek($0); this.scrollIntoView({block: 'nearest'})", (double) mark);
    }

    private Element played() {
        return stage.getElement().getChild(0);
    }
}
