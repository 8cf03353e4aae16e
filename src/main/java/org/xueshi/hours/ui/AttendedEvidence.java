package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.Stretch;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.StretchTimeline;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.AttendedSession;
import org.xueshi.hours.AttendedSession.Sighting;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.Evidence.Attended;

/** What was seen of somebody who came to something: each session with when they came and went, and how that is known. */
final class AttendedEvidence {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private AttendedEvidence() {}

    static void show(Card card, ClaimDetail claim, Attended attended) {
        card.add(new Facts()
                .with(Texts.t("hours.evidence.strength"), HourWords.of(attended.strength()))
                .with(Texts.t("hours.evidence.signed"), claim.attestedBy() == null ? null : Texts.t(claim.attestedBy()))
                .with(Texts.t("hours.evidence.cap"), Texts.length(Duration.ofSeconds(attended.capSeconds()))));
        for (AttendedSession session : attended.sessions()) {
            session(card, claim.zone(), session, attended.stretches());
        }
        card.add(EvidencePanel.rule(claim));
    }

    private static void session(Card card, ZoneId zone, AttendedSession session, List<Stretch> all) {
        card.add(new H3(Texts.t(
                "hours.evidence.session",
                Texts.day(session.begins().atZone(zone).toLocalDate()),
                CLOCK.format(session.begins().atZone(zone)),
                CLOCK.format(session.ends().atZone(zone)))));
        List<Stretch> own = all.stream()
                .filter(stretch -> !stretch.start().isBefore(session.begins())
                        && !stretch.end().isAfter(session.ends()))
                .toList();
        if (own.isEmpty()) {
            card.add(new Paragraph(Texts.t("hours.evidence.session.absent")));
        } else {
            card.add(new StretchTimeline(own, zone, null, stretch -> null));
        }
        var list = new UnorderedList();
        list.addClassName("x-reasons");
        session.sightings().forEach(seen -> list.add(new ListItem(words(seen, zone))));
        if (session.lateMinutes() > 0) {
            list.add(new ListItem(Texts.t("hours.evidence.session.late", session.lateMinutes())));
        }
        if (session.earlyMinutes() > 0) {
            list.add(new ListItem(Texts.t("hours.evidence.session.early", session.earlyMinutes())));
        }
        if (session.corrected() != null) {
            list.add(new ListItem(Texts.t("hours.evidence.session.corrected", session.corrected())));
        }
        card.add(list);
    }

    private static String words(Sighting seen, ZoneId zone) {
        return Texts.t(
                "hours.evidence.seen." + seen.what().name().toLowerCase(Locale.ROOT),
                CLOCK.format(seen.at().atZone(zone)),
                Texts.t("hours.evidence.seen.how." + seen.how().name().toLowerCase(Locale.ROOT)));
    }
}
