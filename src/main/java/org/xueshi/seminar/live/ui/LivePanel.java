package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringPanel;
import org.xueshi.gatherings.GatheringState;
import org.xueshi.seminar.live.LiveQuestions;
import org.xueshi.seminar.live.Material;
import org.xueshi.seminar.live.MeetingMinutes;
import org.xueshi.seminar.live.Polls;
import org.xueshi.seminar.ui.LiveElement;

/** In the meeting: its papers, the poll that is open, the questions, and its minutes; what others do arrives by itself. */
@SpringComponent
public class LivePanel implements GatheringPanel {

    private final Material material;
    private final Polls polls;
    private final LiveQuestions questions;
    private final MeetingMinutes minutes;

    LivePanel(Material material, Polls polls, LiveQuestions questions, MeetingMinutes minutes) {
        this.material = material;
        this.polls = polls;
        this.questions = questions;
        this.minutes = minutes;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> panel(Gathering gathering, Part part) {
        if (part == Part.ONLOOKER || gathering.state() == GatheringState.CANCELLED) {
            return Optional.empty();
        }
        GatheringId id = gathering.id();
        boolean host = part == Part.HOST;
        var materialList = new MaterialList(material, id, host);
        var pollList = new PollList(polls, id, host);
        var questionList = new QuestionList(questions, id, host);
        var grid = new Div(materialList, pollList, questionList);
        grid.addClassName("x-live-grid");
        Runnable minutesToo = minutes(grid, id, host);
        var live = new LiveElement(() -> {
            materialList.refresh();
            pollList.refresh();
            questionList.refresh();
            minutesToo.run();
        });
        var section = new Section(new H2(Texts.t("seminar.live.title")), grid, live);
        section.addClassName("x-live");
        return Optional.of(section);
    }

    /** Adds the minutes; answers what looks for newer ones. A host's own are never changed under their hands. */
    private Runnable minutes(Div grid, GatheringId id, boolean host) {
        if (host) {
            grid.add(new MinutesEditor(minutes, id));
            return () -> {};
        }
        var paper = new MinutesPaper(minutes, id);
        grid.add(paper);
        return paper::refresh;
    }
}
