package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.Policy;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.hours.policy.language.Clause;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.Who;
import org.xueshi.hours.policy.language.Window;

/** A version of a policy in words: who is asked for what, in which window. */
final class PolicyWords {

    private PolicyWords() {}

    static NativeDetails of(PolicyVersion version, boolean open) {
        Policy policy = version.policy();
        var list = new UnorderedList();
        list.addClassName("x-tree-parts");
        policy.obligations().forEach(one -> list.add(item(one, policy)));
        var details = new NativeDetails(new Span(title(version)), list);
        details.setOpen(open);
        return details;
    }

    static String title(PolicyVersion version) {
        Policy policy = version.policy();
        String title = Texts.t(policy.title());
        String number = Integer.toString(policy.version());
        String from = Texts.day(policy.effectiveFrom());
        return policy.effectiveUntil() == null
                ? Texts.t("hours.rules.version", title, number, from)
                : Texts.t("hours.rules.version.until", title, number, from, Texts.day(policy.effectiveUntil()));
    }

    private static ListItem item(Obligation obligation, Policy policy) {
        String who = obligation.who().stream()
                .map(one -> who(one, policy))
                .distinct()
                .collect(Collectors.joining(Texts.t("hours.rules.or")));
        var title = new Span(Texts.t(obligation.title()));
        title.addClassName("x-strong");
        var item = new ListItem(title);
        item.add(new Paragraph(
                Texts.t("hours.rules.who", who, window(obligation, policy), HourWords.of(obligation.strictness()))));
        var clauses = new UnorderedList();
        obligation.clauses().forEach(clause -> clauses.add(new ListItem(clause(clause, obligation, policy))));
        item.add(clauses);
        return item;
    }

    private static String who(Who who, Policy policy) {
        String base = who.role() != null ? HourWords.of(who.role()) : fact(who.fact(), policy);
        String first = who.firstMonths() == null
                ? base
                : Texts.t("hours.rules.first-months", base, Integer.toString(who.firstMonths()));
        String marks = who.marks().stream()
                .map(mark -> Texts.t("hours.rules.mark." + mark.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining(Texts.t("hours.rules.and")));
        return marks.isEmpty() ? first : Texts.t("hours.rules.marked", first, marks);
    }

    private static String fact(Who.@Nullable FactTest test, Policy policy) {
        return policy.facts().stream()
                .filter(known -> test != null && known.key().equals(test.key()))
                .findFirst()
                .map(known -> Texts.t(known.title()))
                .orElse("");
    }

    private static String window(Obligation obligation, Policy policy) {
        return switch (obligation.window()) {
            case Window.Calendar calendar when calendar.years() == 1 -> Texts.t("hours.rules.window.year");
            case Window.Calendar calendar -> years("hours.rules.window.years", calendar.years());
            case Window.Anniversary anniversary -> years("hours.rules.window.anniversary", anniversary.years());
            case Window.Rolling rolling -> years("hours.rules.window.rolling", rolling.months());
            case Window.Once once -> years("hours.rules.window.once", once.months());
            case Window.InSeason in ->
                policy.seasons().stream()
                        .filter(season -> season.key().equals(in.season()))
                        .findFirst()
                        .map(season -> Texts.t("hours.rules.window.season", Texts.t(season.title())))
                        .orElse("");
        };
    }

    private static String years(String key, int number) {
        return Texts.t(key, Integer.toString(number));
    }

    private static String clause(Clause clause, Obligation obligation, Policy policy) {
        String what =
                policy.studyClass(clause.of()).map(of -> Texts.t(of.title())).orElse(clause.of());
        int whole = obligation.first().counts() ? 0 : obligation.first().required(0);
        int required = clause.required(whole);
        String amount = clause.counts()
                ? Texts.t(required == 1 ? "hours.rule.training" : "hours.rule.trainings", Integer.toString(required))
                : RuleWords.hours(required);
        return Texts.t("hours.rules.clause", what, amount);
    }
}
