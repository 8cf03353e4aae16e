package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.policy.Demand.Carried;
import org.xueshi.hours.policy.Finding;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.hours.policy.Policy;
import org.xueshi.hours.policy.State;

/**
 * Why an assessment is as it is: obligation, clauses, and what each entry counted. Nested lists that the browser opens and
 * closes, so keyboard and screen reader know their way; what is missing stands open.
 */
final class ExplanationTree {

    private final Policy policy;

    private ExplanationTree(Policy policy) {
        this.policy = policy;
    }

    /** A card for a page; it says so if nothing is asked. */
    static Card of(Assessment assessment, Policy policy) {
        var tree = new ExplanationTree(policy);
        var list = new UnorderedList();
        list.addClassNames("x-list", "x-tree");
        assessment.demands().forEach(demand -> list.add(tree.item(demand)));
        return assessment.demands().isEmpty()
                ? new Card(Texts.t("hours.rule.title"), new Paragraph(RuleWords.sentence(assessment)))
                : new Card(Texts.t("hours.rule.title"), list);
    }

    private ListItem item(Demand demand) {
        var title = new Span(Texts.t(demand.obligation().title()));
        title.addClassName("x-strong");
        var details = new NativeDetails();
        details.setSummary(new Span(RuleWords.badge(demand.state()), title));
        details.setOpen(demand.state() == State.OPEN || demand.state() == State.LOST);
        details.setContent(content(demand));
        return new ListItem(details);
    }

    private UnorderedList content(Demand demand) {
        var list = new UnorderedList();
        list.addClassName("x-tree-parts");
        list.add(new ListItem(HourWords.aside(RuleWords.why(demand, policy))));
        if (!demand.state().asks()) {
            list.add(line(Texts.t("hours.rule.free." + demand.state().name().toLowerCase(Locale.ROOT))));
        }
        demand.findings().forEach(finding -> list.add(item(finding, demand)));
        carried(list, demand.carried());
        return list;
    }

    private static ListItem item(Finding finding, Demand demand) {
        var item = line(RuleWords.of(finding, demand));
        finding.limits().forEach(limit -> item.add(HourWords.aside(RuleWords.of(limit))));
        if (finding.carried() > 0) {
            item.add(HourWords.aside(Texts.t("hours.rule.carried.part", RuleWords.hours(finding.carried()))));
        }
        List<Use> told = finding.uses().stream()
                .filter(use -> use.reason() != Reason.OTHER_KIND)
                .toList();
        if (!told.isEmpty()) {
            var entries = new UnorderedList();
            told.forEach(use -> entries.add(line(RuleWords.of(use, finding))));
            item.add(new NativeDetails(Texts.t("hours.rule.entries", Integer.toString(told.size())), entries));
        }
        others(item, finding.uses().size() - told.size());
        return item;
    }

    private static void others(ListItem item, int others) {
        if (others > 0) {
            item.add(HourWords.aside(Texts.t("hours.rule.others", Integer.toString(others))));
        }
    }

    private static void carried(UnorderedList list, Carried carried) {
        add(list, "hours.rule.carried.in", carried.in());
        add(list, "hours.rule.carried.expired", carried.expired());
        add(list, "hours.rule.carried.lacked", carried.lacked());
        add(list, "hours.rule.carried.repaid", carried.repaid());
        add(list, "hours.rule.carried.out", carried.out());
    }

    private static void add(UnorderedList list, String key, int hundredths) {
        if (hundredths > 0) {
            list.add(line(Texts.t(key, RuleWords.hours(hundredths))));
        }
    }

    private static ListItem line(String words) {
        return new ListItem(new Paragraph(words));
    }
}
