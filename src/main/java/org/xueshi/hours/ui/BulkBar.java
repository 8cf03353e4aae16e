package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.BulkApprovals;
import org.xueshi.hours.BulkApprovals.Outcome;
import org.xueshi.hours.ClaimChangedRefused;
import org.xueshi.hours.InboxLine;

/** Approving what was chosen, some at a time so that one sees it go on; in the end it says what was not approved and why. */
final class BulkBar extends Div {

    /** So many between two looks at the progress. */
    private static final int AT_A_TIME = 5;

    private final BulkApprovals bulk;
    private final Runnable decided;
    private final Checkbox all;
    private final Button approve = new Button(Texts.t("hours.approvals.bulk.none"));
    private final Div told = new Div();
    private List<InboxLine> chosen = List.of();

    BulkBar(BulkApprovals bulk, InboxSection section, Runnable decided) {
        this.bulk = bulk;
        this.decided = decided;
        addClassName("x-bulk");
        all = new Checkbox(Texts.t("hours.approvals.select.all"), changed -> {
            if (changed.isFromClient()) {
                section.chooseAll(changed.getValue());
            }
        });
        approve.addClickListener(click -> ask());
        approve.setDisableOnClick(true);
        told.getElement().setAttribute("role", "status");
        told.addClassName("x-stack");
        var bar = new Div(all, approve);
        bar.addClassName("x-actions");
        add(bar, told);
    }

    /** @param everything whether that is all that could be chosen */
    void chosen(List<InboxLine> lines, boolean everything) {
        chosen = lines;
        all.setValue(everything);
        approve.setText(
                lines.isEmpty()
                        ? Texts.t("hours.approvals.bulk.none")
                        : Texts.t("hours.approvals.bulk", Integer.toString(lines.size())));
        approve.setEnabled(!lines.isEmpty());
    }

    private void ask() {
        approve.setEnabled(true);
        if (chosen.size() > BulkApprovals.MOST) {
            Notify.failed(Texts.t("hours.approvals.bulk.most", Integer.toString(BulkApprovals.MOST)));
            return;
        }
        String count = Integer.toString(chosen.size());
        ClassHours hours = chosen.stream().map(InboxLine::credit).reduce(ClassHours.ZERO, ClassHours::plus);
        List<InboxLine> lines = chosen;
        Confirm.ask(
                Texts.t("hours.approvals.bulk.title", count),
                Texts.t("hours.approvals.bulk.consequence", Texts.hours(hours)),
                Texts.t("hours.approvals.bulk.action", count),
                () -> begin(lines));
    }

    private void begin(List<InboxLine> lines) {
        approve.setEnabled(false);
        var progress = new ProgressBar(0, lines.size(), 0);
        progress.getElement().setAttribute("aria-hidden", "true");
        var words = new Paragraph();
        told.removeAll();
        told.add(words, progress);
        go(lines, new ArrayList<>(), progress, words);
    }

    /** The next few; the browser draws how far it is before it asks for more. */
    private void go(List<InboxLine> lines, List<Outcome> outcomes, ProgressBar progress, Paragraph words) {
        int done = outcomes.size();
        progress.setValue(done);
        words.setText(Texts.t("hours.approvals.bulk.progress", Integer.toString(done), Integer.toString(lines.size())));
        if (done == lines.size()) {
            finish(lines, outcomes);
            return;
        }
        getElement()
                .executeJs("return new Promise(drawn => requestAnimationFrame(() => setTimeout(() => drawn(true))))")
                .then(drawn -> {
                    outcomes.addAll(bulk.approve(lines.subList(done, Math.min(done + AT_A_TIME, lines.size())).stream()
                            .map(InboxLine::seen)
                            .toList()));
                    go(lines, outcomes, progress, words);
                });
    }

    private void finish(List<InboxLine> lines, List<Outcome> outcomes) {
        var not = new UnorderedList();
        for (int n = 0; n < lines.size(); n++) {
            var refusal = outcomes.get(n).refusal();
            if (refusal != null) {
                InboxLine line = lines.get(n);
                not.add(new ListItem(
                        HourWords.line(Texts.t(line.memberName()), Texts.t(line.title()), words(refusal))));
            }
        }
        int refused = not.getComponentCount();
        String approved = Integer.toString(lines.size() - refused);
        told.removeAll();
        if (refused == 0) {
            Notify.done(Texts.t("hours.approvals.bulk.done", approved));
        } else {
            told.add(
                    new Paragraph(Texts.t("hours.approvals.bulk.some", approved, Integer.toString(refused))),
                    not,
                    new Button(Texts.t("hours.approvals.bulk.close"), click -> close()));
        }
        decided.run();
    }

    /** Of one that has changed nothing is shown here: it waits among those worth a closer look. */
    private static String words(Refused refusal) {
        return refusal instanceof ClaimChangedRefused ? Texts.t("hours.approvals.bulk.changed") : Texts.t(refusal);
    }

    /** Whether there is still something to read about what was not approved. */
    boolean tells() {
        return told.getComponentCount() > 0;
    }

    private void close() {
        told.removeAll();
        decided.run();
    }
}
