package org.xueshi.hours.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.List;
import java.util.Locale;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.Change;
import org.xueshi.hours.year.AffectedMember;
import org.xueshi.hours.year.Impact;
import org.xueshi.hours.year.RuleChanges;

/**
 * Who is affected by a coming version, and how. It goes on from answer to answer of the browser: whoever leaves the page stops
 * it, and no thread waits for anybody.
 */
final class ImpactPanel extends Div {

    static final int PAGE = 20;

    private final RuleChanges changes;
    private final Impact impact;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Div result = new Div();

    ImpactPanel(RuleChanges changes, Impact impact) {
        this.changes = changes;
        this.impact = impact;
        addClassNames("x-stack", "x-impact");
        bar.setMin(0);
        bar.setMax(Math.max(1, impact.all()));
        bar.getElement().setAttribute("aria-label", Texts.t("hours.rules.impact.progress"));
        words.getElement().setAttribute("role", "status");
        result.addClassName("x-stack");
        add(bar, words, result);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        step();
    }

    private void step() {
        if (!impact.finished()) {
            changes.advance(impact);
        }
        bar.setValue(Math.min(impact.done(), Math.max(1, impact.all())));
        words.setText(
                Texts.t("hours.rules.impact.done", Integer.toString(impact.done()), Integer.toString(impact.all())));
        if (impact.finished()) {
            show();
        } else {
            getElement().executeJs("return true").then(Boolean.class, next -> step());
        }
    }

    private void show() {
        bar.setVisible(false);
        int affected = impact.done() - impact.count(Change.SAME);
        words.setText(Texts.t(
                affected == 0 ? "hours.rules.impact.nobody" : "hours.rules.impact.sum",
                Integer.toString(affected),
                Integer.toString(impact.done()),
                Texts.day(impact.asOf())));
        for (Change change : Change.values()) {
            if (change != Change.SAME && impact.count(change) > 0) {
                result.add(group(change));
            }
        }
    }

    private NativeDetails group(Change change) {
        var list = new UnorderedList();
        list.addClassName("x-list");
        var more = new Button(Texts.t("hours.rules.impact.more"));
        var content = new Div(list, more);
        more.addClickListener(click -> load(change, list, more));
        load(change, list, more);
        return new NativeDetails(
                new Span(Texts.t(
                        "hours.rules.change." + change.name().toLowerCase(Locale.ROOT),
                        Integer.toString(impact.count(change)))),
                content);
    }

    private void load(Change change, UnorderedList list, Button more) {
        List<AffectedMember> page = changes.affected(impact, change, list.getComponentCount(), PAGE);
        page.forEach(one -> list.add(item(one)));
        more.setVisible(list.getComponentCount() < impact.count(change) && !page.isEmpty());
    }

    private static ListItem item(AffectedMember one) {
        var name = new Span(Texts.t(one.name()));
        name.addClassName("x-strong");
        var item = new ListItem(
                name,
                HourWords.aside(Texts.t("hours.rules.impact.before", RuleWords.sentence(one.before()))),
                HourWords.aside(Texts.t("hours.rules.impact.after", RuleWords.sentence(one.after()))));
        item.addClassName("x-row");
        item.addClassName("x-entry");
        return item;
    }
}
