package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.common.ui.Texts;

/** The stretches behind the figures, day by day, folded until somebody wants to know. */
final class StretchList extends NativeDetails {

    /** As many as a person reads; the sums above are over all. */
    private static final int SHOWN = 300;

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    StretchList(List<Stretch> stretches, ZoneId zone) {
        super(Texts.t("hours.evidence.stretches"));
        addClassName("x-stretches");
        var days = new Div();
        setContent(days);
        LocalDate day = null;
        var list = new OrderedList();
        for (Stretch stretch : stretches.stream().limit(SHOWN).toList()) {
            LocalDate starts = stretch.start().atZone(zone).toLocalDate();
            if (!starts.equals(day)) {
                day = starts;
                list = new OrderedList();
                days.add(new H3(Texts.day(day)), list);
            }
            list.add(item(stretch, zone));
        }
        if (stretches.size() > SHOWN) {
            days.add(HourWords.aside(Texts.t(
                    "hours.evidence.stretches.more", Integer.toString(SHOWN), Integer.toString(stretches.size()))));
        }
    }

    private static ListItem item(Stretch stretch, ZoneId zone) {
        var item = new ListItem(Texts.t(
                "hours.evidence.stretch",
                time(stretch.start(), zone),
                time(stretch.end(), zone),
                Texts.length(stretch.length()),
                Texts.t(stretch.verdict())));
        item.addClassName(stretch.verdict() == Verdict.COUNTED ? "x-verdict-counted" : "x-verdict-discarded");
        return item;
    }

    private static String time(Instant moment, ZoneId zone) {
        return TIME.format(moment.atZone(zone));
    }
}
