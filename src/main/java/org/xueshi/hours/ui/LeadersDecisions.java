package org.xueshi.hours.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Objects;
import java.util.function.Consumer;
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

    /**
     * @param moveOn runs what ends the leader's turn
     * @param stay runs what leaves the claim open on the page
     */
    Decisions on(ClaimDetail claim, Consumer<Supplier<String>> moveOn, Consumer<Supplier<String>> stay) {
        ClaimId id = claim.id();
        String member = Texts.t(claim.memberName());
        return new Decisions(
                () -> moveOn.accept(() -> {
                    approvals.approve(claim.seen());
                    return Texts.t("hours.approvals.approved", member, Texts.hours(claim.credit()));
                }),
                reason -> moveOn.accept(() -> {
                    approvals.sendBack(claim.seen(), reason);
                    return Texts.t("hours.approvals.returned", member);
                }),
                reason -> moveOn.accept(() -> {
                    approvals.refuse(claim.seen(), reason);
                    return Texts.t("hours.approvals.refused", member);
                }),
                reason -> stay.accept(() -> {
                    reversals.reverse(claim.member(), Objects.requireNonNull(claim.entry(), "posted"), reason);
                    return Texts.t("hours.approvals.reversed");
                }),
                () -> correct(claim, stay),
                answers(id, stay));
    }

    /** Whoever may not is told so before they have typed anything. */
    private void correct(ClaimDetail claim, Consumer<Supplier<String>> stay) {
        int entry = Objects.requireNonNull(claim.entry(), "posted");
        try {
            new CorrectionDialog(
                            Texts.t(claim.memberName()),
                            corrections.offer(claim.member(), entry),
                            (hours, category, reason) -> stay.accept(() -> {
                                corrections.correct(claim.member(), entry, hours, category, reason);
                                return Texts.t("hours.approvals.corrected");
                            }))
                    .open();
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
    }

    private ObjectionsCard.Answers answers(ClaimId id, Consumer<Supplier<String>> stay) {
        return new ObjectionsCard.Answers(
                (number, words) -> stay.accept(() -> {
                    objections.uphold(id, number, words);
                    return Texts.t("hours.objections.answered");
                }),
                (number, words) -> stay.accept(() -> {
                    objections.overrule(id, number, words);
                    return Texts.t("hours.objections.answered");
                }));
    }
}
