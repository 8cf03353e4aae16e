package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimState;

/** One claim with its evidence, and what a leader may decide. */
final class ApprovalPanel extends Section {

    private final H2 title;
    private final ClaimDetail claim;
    private final Decisions decisions;

    /** What becomes of a decision; those with words take the reason, and a correction asks by itself. */
    record Decisions(
            Runnable approve,
            Consumer<String> sendBack,
            Consumer<String> refuse,
            Consumer<String> reverse,
            Runnable correct,
            ObjectionsCard.Answers objections) {}

    ApprovalPanel(ClaimDetail claim, Decisions decisions) {
        this.claim = claim;
        this.decisions = decisions;
        addClassNames("x-stack", "x-approval");
        title = new H2(Texts.t(claim.title()));
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(title, HourWords.badge(claim.state()));
        head.addClassName("x-actions");
        add(head);
        if (claim.appealed() && claim.state() == ClaimState.PENDING) {
            add(new Message(Tone.ATTENTION, Texts.t("hours.claim.appealed")));
        }
        if (claim.reversed()) {
            add(new Message(Tone.NEUTRAL, Texts.t("hours.claim.reversed")));
        }
        if (claim.corrected()) {
            add(new Message(Tone.NEUTRAL, Texts.t("hours.claim.corrected")));
        }
        if (claim.state() == ClaimState.PENDING && !claim.decidable()) {
            add(new Message(Tone.NEUTRAL, Texts.t("hours.claim.part")));
        }
        add(bar());
        if (!claim.unusual().isEmpty()) {
            add(UnusualCard.of(claim.unusual()));
        }
        if (!claim.objections().isEmpty()) {
            add(ObjectionsCard.of(claim, claim.decidable() ? decisions.objections() : null));
        }
        add(ClaimView.facts(claim), EvidencePanel.of(claim), ClaimHistoryCard.of(claim));
    }

    /** Where reading begins when another claim opens; after the frame has moved the focus to the page. */
    void focusTitle() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    boolean decidable() {
        return claim.state() == ClaimState.PENDING && claim.decidable();
    }

    void approve() {
        decisions.approve().run();
    }

    void askForReturn() {
        ask("return", decisions.sendBack());
    }

    private Div bar() {
        var bar = new Div();
        bar.addClassNames("x-actions", "x-decisions");
        if (decidable()) {
            var yes = new OnceButton(Texts.t("hours.approvals.approve"), decisions.approve());
            yes.addThemeVariants(ButtonVariant.PRIMARY);
            bar.add(yes, new Button(Texts.t("hours.approvals.return"), click -> askForReturn()));
            if (claim.appealed()) {
                bar.add(new Button(Texts.t("hours.approvals.refuse"), click -> ask("refuse", decisions.refuse())));
            }
        } else if (claim.state() == ClaimState.POSTED && claim.amendable() && !claim.reversed()) {
            bar.add(
                    new Button(
                            Texts.t("hours.approvals.correct"),
                            click -> decisions.correct().run()),
                    new Button(Texts.t("hours.approvals.reverse"), click -> ask("reverse", decisions.reverse())));
        }
        bar.setVisible(bar.getComponentCount() > 0);
        return bar;
    }

    private void ask(String decision, Consumer<String> then) {
        String member = Texts.t(claim.memberName());
        new WordsDialog(
                        Texts.t("hours.approvals." + decision + ".title", member),
                        Texts.t("hours.approvals." + decision + ".lead", member),
                        Texts.t("hours.words.reason"),
                        Texts.t("hours.approvals." + decision),
                        then)
                .open();
    }
}
