package org.xueshi.hours.ui;

import java.util.Locale;
import java.util.Objects;
import org.xueshi.common.ClassHours;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Because;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.policy.Finding;
import org.xueshi.hours.policy.Finding.Limit;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.hours.policy.Policy;
import org.xueshi.hours.policy.State;

/** An assessment in words, the same for the member, the leader and the auditor. */
final class RuleWords {

    private RuleWords() {}

    /** What is missing by when, in one sentence, or why nothing is. */
    static String sentence(Assessment assessment) {
        if (assessment.exempt() != null) {
            return Texts.t("hours.year.exempt");
        }
        if (assessment.demands().isEmpty()) {
            return Texts.t("hours.year.nothing-asked");
        }
        var headline = assessment.headline().orElse(null);
        if (headline != null && headline.first().state() == State.OPEN) {
            return Texts.t("hours.year.missing", hours(headline.first().missing()), Texts.day(headline.due()));
        }
        var open = assessment.open();
        if (!open.isEmpty()) {
            return missing(open.getFirst());
        }
        return assessment.demands().stream()
                .filter(one -> one.state() == State.LOST)
                .findFirst()
                .map(RuleWords::lost)
                .orElseGet(() -> headline == null
                        ? Texts.t("hours.year.all-met")
                        : Texts.t("hours.year.met", hours(headline.first().required())));
    }

    /** What one demand still lacks, and by when. */
    static String missing(Demand demand) {
        Finding finding = demand.findings().stream()
                .filter(one -> one.state() == State.OPEN)
                .findFirst()
                .orElseGet(demand::first);
        return Texts.t(
                "hours.rule.missing",
                Texts.t(demand.obligation().title()),
                amount(finding, finding.missing()),
                Texts.t(finding.what()),
                Texts.day(demand.due()));
    }

    private static String lost(Demand demand) {
        var since = demand.findings().stream()
                .map(Finding::lostSince)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(demand::due);
        return Texts.t("hours.rule.lost", Texts.t(demand.obligation().title()), Texts.day(since));
    }

    /** Why, from when to when, and how strictly. */
    static String why(Demand demand, Policy policy) {
        return Texts.t(
                "hours.rule.why",
                because(demand.because(), policy),
                Texts.day(demand.from()),
                Texts.day(demand.due()),
                HourWords.of(demand.obligation().strictness()));
    }

    private static String because(Because because, Policy policy) {
        if (because.role() != null) {
            return HourWords.of(because.role());
        }
        return policy.facts().stream()
                .filter(fact -> fact.key().equals(because.fact()))
                .findFirst()
                .map(fact -> Texts.t(fact.title()))
                .orElse("");
    }

    /** One clause: what is asked, what counted, and what is missing or lost. */
    static String of(Finding finding, Demand demand) {
        String asked = Texts.t(
                "hours.rule.asked",
                Texts.t(finding.what()),
                amount(finding, finding.required()),
                amount(finding, finding.have()));
        return switch (finding.state()) {
            case OPEN ->
                Texts.t("hours.rule.asked.open", asked, amount(finding, finding.missing()), Texts.day(demand.due()));
            case LOST ->
                Texts.t(
                        "hours.rule.asked.lost",
                        asked,
                        amount(finding, finding.missing()),
                        Texts.day(finding.lostSince() == null ? demand.due() : finding.lostSince()));
            case MET, EXEMPT, FIRST_WINDOW, UNDATED -> asked;
        };
    }

    /** What came of one entry. */
    static String of(Use use, Finding finding) {
        String number = Integer.toString(use.sequence());
        if (use.counted() != 0 && use.left() == 0) {
            return Texts.t("hours.rule.use.counted", number, amount(finding, use.counted()));
        }
        String why = Texts.t("hours.rule.reason." + lower(use.reason()), limit(use, finding));
        return use.counted() == 0
                ? Texts.t("hours.rule.use.left", number, why)
                : Texts.t(
                        "hours.rule.use.part",
                        number,
                        amount(finding, use.counted()),
                        amount(finding, use.left()),
                        why);
    }

    private static String limit(Use use, Finding finding) {
        return finding.limits().stream()
                .filter(limit -> limit.id().equals(use.cap()))
                .findFirst()
                .map(RuleWords::of)
                .orElse("");
    }

    /** A cap: so much of a class, in a day, a year, a window or one activity. */
    static String of(Limit limit) {
        return Texts.t("hours.rule.limit." + lower(limit.per()), Texts.t(limit.what()), Texts.hours(limit.most()));
    }

    static StatusBadge badge(State state) {
        Tone tone = switch (state) {
            case MET -> Tone.GOOD;
            case OPEN -> Tone.WAITING;
            case LOST -> Tone.BAD;
            case UNDATED -> Tone.ATTENTION;
            case EXEMPT, FIRST_WINDOW -> Tone.NEUTRAL;
        };
        return new StatusBadge(tone, Texts.t("hours.rule.state." + lower(state)));
    }

    static String amount(Finding finding, int number) {
        return finding.clause().counts()
                ? Texts.t(number == 1 ? "hours.rule.training" : "hours.rule.trainings", Integer.toString(number))
                : hours(number);
    }

    static String hours(int hundredths) {
        return Texts.hours(new ClassHours(hundredths));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
