package org.xueshi.hours.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.plan.MemberPlan;
import org.xueshi.hours.plan.search.Plan.Aim;
import org.xueshi.hours.plan.search.Plan.Miss;
import org.xueshi.hours.plan.search.Plan.Why;

/** A plan in words, the same for the member and the leader. */
final class PlanWords {

    private PlanWords() {}

    /** What a clause lacks, and by when; or lacked, when that day has passed. */
    static String lacks(Aim aim, LocalDate today) {
        boolean past = aim.demand().due().isBefore(today);
        return Texts.t(
                past ? "hours.plan.lacked" : "hours.rule.missing",
                Texts.t(aim.demand().obligation().title()),
                RuleWords.amount(aim.finding(), aim.finding().missing()),
                Texts.t(aim.finding().what()),
                Texts.day(aim.demand().due()));
    }

    /** What the plan brings it, or why it can't be met and since when. */
    static String outcome(Aim aim, MemberPlan plan) {
        Miss miss = aim.miss();
        if (miss == null) {
            return Texts.t("hours.plan.aim.met");
        }
        LocalDate since = miss.since();
        String day = since == null ? "" : Texts.day(since);
        boolean nothing = miss.why() == Why.TOO_LITTLE_OFFERED && aim.gain() == 0;
        String why = Texts.t(
                "hours.plan.why."
                        + (nothing
                                ? "nothing-offered"
                                : miss.why().name().toLowerCase(Locale.ROOT).replace('_', '-')),
                day,
                Integer.toString(plan.how().minutesADay()));
        return aim.gain() == 0
                ? why
                : Texts.t(
                        "hours.plan.aim.part",
                        why,
                        RuleWords.amount(aim.finding(), aim.gain()),
                        RuleWords.amount(aim.finding(), aim.stillMissing()));
    }

    static StatusBadge badge(Aim aim) {
        return aim.met()
                ? new StatusBadge(Tone.GOOD, Texts.t("hours.plan.badge.met"))
                : new StatusBadge(Tone.BAD, Texts.t("hours.plan.badge.missed"));
    }

    /** The whole plan in one sentence. */
    static String summary(MemberPlan plan) {
        LocalDate finish = plan.plan().finish();
        return finish == null
                ? Texts.t("hours.plan.nothing-helps")
                : Texts.t(
                        "hours.plan.summary",
                        Integer.toString(plan.plan().steps().size()),
                        Integer.toString(plan.plan().minutes()),
                        Texts.day(finish));
    }

    /** A day of a week, short: the list names the month in its heading. */
    static String weekday(LocalDate day) {
        return DateTimeFormatter.ofPattern(Texts.t("hours.plan.weekday"), Texts.locale())
                .format(day);
    }
}
