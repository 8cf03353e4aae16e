package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimState;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Documents;
import org.xueshi.hours.Evidence.Declared;

/** What a member can do with a claim that nobody has decided on. */
final class MemberActions extends Div {

    private final Claims claims;
    private final ClaimDetail claim;
    private final Runnable after;

    /** @param after shows the claim afresh */
    MemberActions(Claims claims, Documents documents, ClaimDetail claim, Runnable after) {
        this.claims = claims;
        this.claim = claim;
        this.after = after;
        addClassNames("x-actions", "x-member-actions");
        boolean returned = claim.state() == ClaimState.RETURNED;
        if (returned) {
            var answer = new Button(Texts.t("hours.claim.answer"), click -> answer());
            answer.addThemeVariants(ButtonVariant.PRIMARY);
            add(answer);
            if (claim.evidence().first() instanceof Declared) {
                add(new RouterLink(
                        Texts.t("hours.claim.amend"),
                        DeclareView.class,
                        claim.id().value()));
            }
        }
        add(new Button(Texts.t("hours.claim.evidence"), click -> evidence(documents, returned)));
        if (returned && claim.above() != null) {
            String above = Texts.t(claim.above());
            add(new Button(Texts.t("hours.claim.appeal", above), click -> appeal(above)));
        }
        var withdraw = new Button(Texts.t("hours.claim.withdraw"), click -> withdraw());
        withdraw.addThemeVariants(ButtonVariant.TERTIARY);
        add(withdraw);
    }

    private void answer() {
        new WordsDialog(
                        Texts.t("hours.claim.answer.title"),
                        Texts.t("hours.claim.answer.lead"),
                        Texts.t("hours.words.answer"),
                        Texts.t("hours.claim.answer"),
                        words -> {
                            claims.answer(claim.id(), words);
                            done(Texts.t("hours.claim.answered"));
                        })
                .open();
    }

    private void evidence(Documents documents, boolean returned) {
        new EvidenceDialog(documents, returned, (words, files) -> {
                    claims.addEvidence(claim.id(), words, files);
                    done(Texts.t("hours.claim.evidence.added"));
                })
                .open();
    }

    private void appeal(String above) {
        new WordsDialog(
                        Texts.t("hours.claim.appeal.title", above),
                        Texts.t("hours.claim.appeal.lead"),
                        Texts.t("hours.words.appeal"),
                        Texts.t("hours.claim.appeal", above),
                        words -> {
                            claims.appeal(claim.id(), words);
                            done(Texts.t("hours.claim.appealed.done", above));
                        })
                .open();
    }

    private void withdraw() {
        Confirm.ask(
                Texts.t("hours.claim.withdraw.title"),
                Texts.t("hours.claim.withdraw.consequence"),
                Texts.t("hours.claim.withdraw"),
                () -> {
                    claims.withdraw(claim.id());
                    done(Texts.t("hours.claim.withdrawn"));
                });
    }

    private void done(String message) {
        Notify.done(message);
        after.run();
    }
}
