package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.ClaimState;
import org.xueshi.hours.ClaimStep;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Documents;
import org.xueshi.hours.Evidence.Declared;
import org.xueshi.people.NotAllowedRefused;

/** Where does this hour come from? A member's own claim. */
@Route("claims")
@PermitAll
class ClaimView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Claims claims;
    private final Documents documents;

    ClaimView(Claims claims, Documents documents) {
        this.claims = claims;
        this.documents = documents;
        addClassName("x-page");
    }

    @Override
    public void setParameter(BeforeEvent event, String claim) {
        show(id(claim));
    }

    /** What can't be an id is refused like an id that there isn't. */
    static ClaimId id(String address) {
        try {
            return new ClaimId(address);
        } catch (IllegalArgumentException noId) {
            throw new NotAllowedRefused();
        }
    }

    private void show(ClaimId id) {
        ClaimDetail claim = claims.mine(id);
        removeAll();
        add(new PageHeader(Texts.t(claim.title()), Texts.t("hours.claim.lead"), HourWords.badge(claim.state())));
        tell(claim);
        if (claim.state() == ClaimState.PENDING || claim.state() == ClaimState.RETURNED) {
            add(new MemberActions(claims, documents, claim, () -> show(id)));
        }
        add(facts(claim), EvidencePanel.of(claim));
        if (!claim.objections().isEmpty()) {
            add(ObjectionsCard.of(claim, null));
        }
        add(ClaimHistoryCard.of(claim));
    }

    /** What the member should know before anything else. */
    private void tell(ClaimDetail claim) {
        if (claim.waitsForLeader()) {
            add(new Message(Tone.WAITING, Texts.t("hours.claim.waits", Texts.t(claim.approver()))));
        }
        if (claim.state() == ClaimState.RETURNED) {
            add(new Message(Tone.ATTENTION, Texts.t("hours.open.reason", said(claim, ClaimStep.RETURNED))));
            if (claim.above() == null) {
                add(new Message(Tone.NEUTRAL, Texts.t("hours.claim.root")));
            }
        }
        if (claim.history().stream().anyMatch(happened -> happened.step() == ClaimStep.REFUSED)) {
            add(new Message(Tone.BAD, Texts.t("hours.claim.refused", said(claim, ClaimStep.REFUSED))));
        }
        if (claim.reversed()) {
            add(new Message(Tone.ATTENTION, Texts.t("hours.claim.reversed")));
        } else if (claim.corrected()) {
            add(new Message(Tone.ATTENTION, Texts.t("hours.claim.corrected")));
        }
    }

    /** The words of the last step of that kind. */
    private static String said(ClaimDetail claim, ClaimStep step) {
        return claim.history().reversed().stream()
                .filter(happened -> happened.step() == step)
                .map(ClaimDetail.Happened::words)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    static Card facts(ClaimDetail claim) {
        String organiser = claim.organiser() != null
                ? Texts.t(claim.organiser())
                : claim.evidence().first() instanceof Declared declared
                        ? declared.organiser()
                        : Texts.t("hours.entries.chosen");
        return new Card(
                Texts.hours(claim.credit()),
                new Facts()
                        .with(Texts.t("hours.claim.member"), Texts.t(claim.memberName()))
                        .with(Texts.t("hours.claim.category"), Texts.t(claim.category()))
                        .with(Texts.t("hours.claim.day"), Texts.day(claim.day()))
                        .with(Texts.t("hours.claim.organiser"), organiser)
                        .with(Texts.t("hours.claim.branch"), Texts.t(claim.branch()))
                        .with(Texts.t("hours.claim.approver"), Texts.t(claim.approver())));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.claim.page");
    }
}
