package org.xueshi.seminar.live.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.seminar.live.MeetingMinutes;
import org.xueshi.seminar.live.MeetingMinutes.Written;
import org.xueshi.seminar.text.PostText;

/** The minutes as those who took part read them. */
final class MinutesPaper extends LiveCard {

    MinutesPaper(MeetingMinutes minutes, GatheringId gathering) {
        super(Texts.t("seminar.live.minutes"));
        Optional<Written> written = minutes.published(gathering);
        if (written.isEmpty()) {
            var none = new Paragraph(Texts.t("seminar.live.minutes.none"));
            none.addClassName("x-secondary");
            add(none);
        } else {
            add(new Html("<div class=\"x-prose\">" + PostText.html(written.get().words(), "", List.of()) + "</div>"));
        }
    }
}
