package org.xueshi.hours.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import java.util.Comparator;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.plan.BranchPlans;
import org.xueshi.hours.plan.BranchPlans.Line;
import org.xueshi.hours.plan.Plans;

/**
 * Plans for all members of an organisation, some at a time. It goes on from answer to answer of the browser: whoever leaves the
 * page stops it, and no thread waits for anybody.
 */
final class BranchPlanPanel extends Div {

    static final int PAGE = 20;

    private final Plans plans;
    private final BranchPlans branch;
    private final ProgressBar bar = new ProgressBar();
    private final Paragraph words = new Paragraph();
    private final Div members = new Div();
    private final Button more = new Button(Texts.t("hours.rules.impact.more"), click -> showMore());

    BranchPlanPanel(Plans plans, BranchPlans branch) {
        this.plans = plans;
        this.branch = branch;
        addClassName("x-stack");
        bar.setMin(0);
        bar.setMax(Math.max(1, branch.all()));
        bar.getElement().setAttribute("aria-label", Texts.t("hours.branch-plan.progress"));
        words.getElement().setAttribute("role", "status");
        members.addClassNames("x-list", "x-tree");
        members.setVisible(false);
        more.setVisible(false);
        add(bar, words, members, more);
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        step();
    }

    private void step() {
        if (!branch.finished()) {
            plans.advance(branch);
        }
        bar.setValue(Math.min(branch.done(), Math.max(1, branch.all())));
        words.setText(
                Texts.t("hours.branch-plan.done", Integer.toString(branch.done()), Integer.toString(branch.all())));
        if (branch.finished()) {
            show();
        } else {
            getElement().executeJs("return true").then(Boolean.class, next -> step());
        }
    }

    private void show() {
        bar.setVisible(false);
        members.setVisible(!branch.lines().isEmpty());
        words.setText(Texts.t(
                "hours.branch-plan.sum",
                Integer.toString(branch.lines().size()),
                Integer.toString(branch.done()),
                Long.toString(branch.lines().stream()
                        .filter(line -> line.unmet() == 0)
                        .count())));
        if (branch.lines().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, Texts.t("hours.branch-plan.all"), Texts.t("hours.branch-plan.all.why")));
        }
        showMore();
    }

    /** Who can no longer meet everything stands first. */
    private void showMore() {
        int shown = members.getComponentCount();
        branch.lines().stream()
                .sorted(Comparator.comparingInt(Line::unmet).reversed())
                .skip(shown)
                .limit(PAGE)
                .forEach(line -> members.add(details(line)));
        more.setVisible(members.getComponentCount() < branch.lines().size());
    }

    private Component details(Line line) {
        LocalDate finish = line.finish();
        var name = new Span(Texts.t(line.name()));
        name.addClassName("x-strong");
        var badge = line.unmet() == 0
                ? new StatusBadge(Tone.GOOD, Texts.t("hours.branch-plan.can"))
                : new StatusBadge(Tone.BAD, Texts.t("hours.branch-plan.cannot", Integer.toString(line.unmet())));
        var summary = new Span(
                badge,
                name,
                new Span(" · "),
                new Span(
                        finish == null
                                ? Texts.t("hours.plan.nothing-helps")
                                : Texts.t(
                                        "hours.plan.summary",
                                        Integer.toString(line.steps()),
                                        Integer.toString(line.minutes()),
                                        Texts.day(finish))));
        var inside = new Div();
        inside.addClassName("x-stack");
        var details = new NativeDetails(summary, inside);
        details.addToggleListener(toggled -> {
            if (toggled.isOpened() && inside.getComponentCount() == 0) {
                open(line, inside);
            }
        });
        return details;
    }

    private void open(Line line, Div inside) {
        plans.of(line.member(), branch.pace()).ifPresent(plan -> {
            inside.add(new PlanAims(plan));
            if (!plan.plan().proven()) {
                inside.add(HourWords.aside(Texts.t("hours.plan.not-proven")));
            }
            inside.add(new PlanWeeks(plan, null));
        });
    }
}
