package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.seminar.live.MeetingMinutes;
import org.xueshi.seminar.text.Mentions;
import org.xueshi.seminar.text.PostText;

/** The minutes as those who took part read them. */
final class MinutesPaper extends LiveCard {

    private final transient MeetingMinutes minutes;
    private final transient GatheringId gathering;
    private final Div paper = new Div();
    private int shown;

    MinutesPaper(MeetingMinutes minutes, GatheringId gathering) {
        super(Texts.t("seminar.live.minutes"));
        this.minutes = minutes;
        this.gathering = gathering;
        var none = new Paragraph(Texts.t("seminar.live.minutes.none"));
        none.addClassName("x-secondary");
        paper.add(none);
        add(paper);
        refresh();
    }

    /** As far as they are published by now. */
    void refresh() {
        minutes.published(gathering).filter(now -> now.version() != shown).ifPresent(now -> {
            shown = now.version();
            paper.removeAll();
            paper.add(new Html("<div class=\"x-prose\">" + PostText.html(now.words(), "", Mentions.NONE) + "</div>"));
        });
    }
}
