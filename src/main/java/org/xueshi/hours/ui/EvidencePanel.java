package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.MemberTime;
import org.xueshi.common.ui.StretchTimeline;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.Evidence.Attended;
import org.xueshi.hours.Evidence.Attested;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.hours.Evidence.Measured;
import org.xueshi.hours.Strength;
import org.xueshi.hours.Supplemented;

/** What a claim rests on, in the same words for the member and for the leader. */
final class EvidencePanel {

    private static final int PERCENT = 100;
    private static final int SECONDS_A_MINUTE = 60;

    private EvidencePanel() {}

    static Card of(ClaimDetail claim) {
        var card = new Card(Texts.t("hours.evidence.title"));
        switch (claim.evidence().first()) {
            case Measured measured -> measured(card, claim, measured);
            case Attended attended -> AttendedEvidence.show(card, claim, attended);
            case Attested attested -> attested(card, claim, attested);
            case Declared declared -> DeclaredEvidence.show(card, claim, declared);
            case Supplemented nested -> throw new IllegalStateException("nothing is added to an addition: " + nested);
        }
        if (claim.evidence() instanceof Supplemented more) {
            DeclaredEvidence.show(card, claim, more);
        }
        return card;
    }

    private static void measured(Card card, ClaimDetail claim, Measured measured) {
        long counted = measured.seconds(Verdict.COUNTED);
        long all = measured.secondsByVerdict().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        String score = measured.scorePercent() == null
                ? Texts.t("hours.evidence.none")
                : Texts.t("hours.evidence.percent", measured.scorePercent().toString());
        card.add(
                new VerdictBar(counted, all - counted),
                byVerdict(measured.secondsByVerdict()),
                new Facts()
                        .with(Texts.t("hours.evidence.strength"), HourWords.of(measured.strength()))
                        .with(
                                Texts.t("hours.evidence.coverage"),
                                Texts.t("hours.evidence.percent", percent(measured.coverage())))
                        .with(Texts.t("hours.evidence.score"), score)
                        .with(Texts.t("hours.evidence.cap"), length(measured.capSeconds())),
                rule(claim));
        if (!measured.stretches().isEmpty()) {
            days(card, claim, measured);
        }
    }

    /** A timeline for each day, so that a night between two does not push everything into the corners. */
    private static void days(Card card, ClaimDetail claim, Measured measured) {
        ZoneId zone = claim.zone();
        Map<LocalDate, List<Stretch>> days = measured.stretches().stream()
                .collect(Collectors.groupingBy(
                        stretch -> stretch.start().atZone(zone).toLocalDate(), TreeMap::new, Collectors.toList()));
        days.forEach((day, stretches) -> {
            card.add(new H3(Texts.day(day)));
            card.add(new StretchTimeline(stretches, zone, measured.rulesVersion(), stretch -> null));
            if (claim.hasOpenDays()) {
                card.add(new Anchor(MemberTime.of(claim.member().value(), day), Texts.t("hours.evidence.day")));
            }
        });
    }

    private static void attested(Card card, ClaimDetail claim, Attested attested) {
        card.add(
                new Facts()
                        .with(Texts.t("hours.evidence.strength"), HourWords.of(attested.strength()))
                        .with(
                                Texts.t("hours.evidence.by"),
                                claim.attestedBy() == null ? null : Texts.t(claim.attestedBy()))
                        .with(Texts.t("hours.evidence.minutes"), length((long) attested.minutes() * SECONDS_A_MINUTE))
                        .with(Texts.t("hours.evidence.statement"), attested.statement()),
                rule(claim));
    }

    private static UnorderedList byVerdict(Map<Verdict, Long> seconds) {
        var list = new UnorderedList();
        list.addClassName("x-verdicts");
        seconds.forEach((verdict, length) -> {
            if (length > 0) {
                var item = new ListItem(Texts.t("hours.evidence.time", Texts.t(verdict), length(length)));
                item.addClassName(verdict == Verdict.COUNTED ? "x-verdict-counted" : "x-verdict-discarded");
                list.add(item);
            }
        });
        return list;
    }

    static Paragraph rule(ClaimDetail claim) {
        if (claim.activity() != null) {
            return new Paragraph(Texts.t(
                    "hours.evidence.rule.activity",
                    Texts.t(claim.activity()),
                    Texts.hours(claim.credit()),
                    Integer.toString(claim.policyVersion())));
        }
        Strength strength = claim.evidence().strength();
        boolean seen = strength == Strength.MEASURED || strength == Strength.ATTENDED;
        return new Paragraph(Texts.t(
                seen ? "hours.evidence.rule" : "hours.evidence.rule.stated",
                Texts.hours(claim.credit()),
                Integer.toString(claim.policyVersion())));
    }

    private static String length(long seconds) {
        return Texts.length(Duration.ofSeconds(seconds));
    }

    private static String percent(double coverage) {
        return Integer.toString((int) Math.floor(coverage * PERCENT));
    }
}
