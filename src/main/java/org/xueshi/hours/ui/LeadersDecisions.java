package org.xueshi.hours.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.function.Supplier;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Corrections;
import org.xueshi.hours.Objections;
import org.xueshi.hours.Reversals;
import org.xueshi.hours.SeenClaim;
import org.xueshi.hours.ui.ApprovalPanel.Decisions;

/** What a leader may do with a claim, each with the words that tell that it was done. */
@SpringComponent
class LeadersDecisions {

    private final Approvals approvals;
    private final Reversals reversals;
    private final Corrections corrections;
    private final Objections objections;

    LeadersDecisions(Approvals approvals, Reversals reversals, Corrections corrections, Objections objections) {
        this.approvals = approvals;
        this.reversals = reversals;
        this.corrections = corrections;
        this.objections = objections;
    }

    /** The page on which a claim is open. */
    interface Page {

        /** The claim as the page shows it now, which after a refusal is not as it was when the leader began to type. */
        SeenClaim seen();

        /** Runs what ends the leader's turn, and goes on whatever becomes of it. */
        void moveOn(Supplier<String> decision);

        /** Runs what ends the leader's turn; a refusal passes through, so that the words for it stay where they are. */
        void moveOnWithWords(Supplier<String> decision);

        /** Runs what leaves the claim open; a refusal passes through. */
        void stay(Supplier<String> action);
    }

    Decisions on(ClaimDetail claim, Page page) {
        String member = Texts.t(claim.memberName());
        return new Decisions(
                () -> page.moveOn(() -> {
                    approvals.approve(claim.seen());
                    return Texts.t("hours.approvals.approved", member, Texts.hours(claim.credit()));
                }),
                reason -> page.moveOnWithWords(() -> {
                    approvals.sendBack(page.seen(), reason);
                    return Texts.t("hours.approvals.returned", member);
                }),
                reason -> page.moveOnWithWords(() -> {
                    approvals.refuse(page.seen(), reason);
                    return Texts.t("hours.approvals.refused", member);
                }),
                reason -> page.stay(() -> {
                    reversals.reverse(claim.member(), Objects.requireNonNull(claim.entry(), "posted"), reason);
                    return Texts.t("hours.approvals.reversed");
                }),
                () -> correct(claim, page),
                answers(claim.id(), page));
    }

    /** Whoever may not is told so before they have typed anything. */
    private void correct(ClaimDetail claim, Page page) {
        int entry = Objects.requireNonNull(claim.entry(), "posted");
        try {
            new CorrectionDialog(
                            Texts.t(claim.memberName()),
                            corrections.offer(claim.member(), entry),
                            (hours, category, reason) -> page.stay(() -> {
                                corrections.correct(claim.member(), entry, hours, category, reason);
                                return Texts.t("hours.approvals.corrected");
                            }))
                    .open();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }

    private ObjectionsCard.Answers answers(ClaimId id, Page page) {
        return new ObjectionsCard.Answers(
                (number, words) -> page.stay(() -> {
                    objections.uphold(id, number, words);
                    return Texts.t("hours.objections.answered");
                }),
                (number, words) -> page.stay(() -> {
                    objections.overrule(id, number, words);
                    return Texts.t("hours.objections.answered");
                }));
    }
}
