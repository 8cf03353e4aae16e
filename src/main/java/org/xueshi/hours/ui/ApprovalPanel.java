package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimState;

/** One claim with its evidence, and the two decisions. */
final class ApprovalPanel extends Section {

    private final H2 title;

    /** @param sendBack takes the reason */
    ApprovalPanel(ClaimDetail claim, Runnable approve, Consumer<String> sendBack) {
        addClassNames("x-stack", "x-approval");
        title = new H2(Texts.t(claim.title()));
        title.getElement().setAttribute("tabindex", "-1");
        var head = new Div(title, HourWords.badge(claim.state()));
        head.addClassName("x-actions");
        add(head);
        if (claim.state() == ClaimState.PENDING) {
            add(decisions(claim, approve, sendBack));
        }
        add(ClaimView.facts(claim), EvidencePanel.of(claim), ClaimHistoryCard.of(claim));
    }

    /** Where reading begins when another claim opens; after the frame has moved the focus to the page. */
    void focusTitle() {
        title.getElement().executeJs("setTimeout(() => this.focus())");
    }

    private static Div decisions(ClaimDetail claim, Runnable approve, Consumer<String> sendBack) {
        var yes = new OnceButton(Texts.t("hours.approvals.approve"), approve);
        yes.addThemeVariants(ButtonVariant.PRIMARY);
        var back = new Button(
                Texts.t("hours.approvals.return"),
                click -> new WordsDialog(
                                Texts.t("hours.approvals.return.title", Texts.t(claim.memberName())),
                                Texts.t("hours.approvals.return.lead"),
                                Texts.t("hours.words.reason"),
                                Texts.t("hours.approvals.return"),
                                sendBack)
                        .open());
        var bar = new Div(yes, back);
        bar.addClassNames("x-actions", "x-decisions");
        return bar;
    }
}
