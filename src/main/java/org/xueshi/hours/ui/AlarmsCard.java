package org.xueshi.hours.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.checkpoint.Finding;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.hours.checkpoint.LedgerCare.Alarm;

/** What verifications found wrong: whose chain, at which entry, and what it means. Not there while nothing is wrong. */
final class AlarmsCard extends Composite<Div> {

    /** More of them are one incident; the first ones say where to look. */
    private static final int SHOWN = 50;

    AlarmsCard(LedgerCare care, boolean keeper, ZoneId zone, Runnable changed) {
        List<Alarm> alarms = care.alarms();
        if (alarms.isEmpty()) {
            getContent().setVisible(false);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("x-list");
        alarms.stream().limit(SHOWN).forEach(alarm -> list.add(item(alarm, care, keeper, zone, changed)));
        var card = new Card(
                Texts.t("hours.alarms.title", alarms.size()), HourWords.aside(Texts.t("hours.alarms.lead")), list);
        getContent().add(card);
    }

    private static ListItem item(Alarm alarm, LedgerCare care, boolean keeper, ZoneId zone, Runnable changed) {
        var finding = alarm.finding();
        String where = where(alarm);
        var words = new Div(
                new StatusBadge(Tone.BAD, where),
                new Span(
                        Texts.t("hours.alarms.reason." + finding.reason().name().toLowerCase(Locale.ROOT))),
                HourWords.aside(Texts.t("hours.alarms.since", Texts.moment(alarm.foundAt(), zone))));
        words.addClassName("x-stack");
        var item = new ListItem(words);
        item.addClassName("x-row");
        if (keeper) {
            var close = new Button(
                    Texts.t("hours.alarms.close"),
                    click -> new WordsDialog(
                                    Texts.t("hours.alarms.close.title"),
                                    Texts.t("hours.alarms.close.lead"),
                                    Texts.t("hours.alarms.close.words"),
                                    Texts.t("hours.alarms.close"),
                                    said -> {
                                        care.closeAlarm(alarm.id(), said);
                                        changed.run();
                                    })
                            .open());
            close.setAriaLabel(Texts.t("hours.alarms.close.of", where));
            item.add(close);
        }
        return item;
    }

    /** Whose chain at which entry, whose closed year, or which checkpoint. */
    private static String where(Alarm alarm) {
        var finding = alarm.finding();
        String number = Integer.toString(finding.sequence());
        if (alarm.memberName() == null) {
            return Texts.t("hours.alarms.checkpoint", number);
        }
        return Texts.t(
                finding.reason() == Finding.Reason.ASSESSED_OTHERWISE ? "hours.alarms.year" : "hours.alarms.entry",
                Texts.t(alarm.memberName()),
                number);
    }
}
