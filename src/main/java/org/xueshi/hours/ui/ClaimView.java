package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.ClaimState;
import org.xueshi.hours.Claims;
import org.xueshi.people.NotAllowedRefused;

/** Where does this hour come from? A member's own claim. */
@Route("claims")
@PermitAll
class ClaimView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Claims claims;

    ClaimView(Claims claims) {
        this.claims = claims;
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
        if (claim.waitsForLeader()) {
            add(new Message(Tone.WAITING, Texts.t("hours.claim.waits", Texts.t(claim.approver()))));
        }
        if (claim.state() == ClaimState.RETURNED) {
            add(new Message(Tone.ATTENTION, reason(claim), answer(id)));
        }
        add(facts(claim), EvidencePanel.of(claim), ClaimHistoryCard.of(claim));
        if (claim.state() == ClaimState.PENDING || claim.state() == ClaimState.RETURNED) {
            add(withdraw(id));
        }
    }

    static Card facts(ClaimDetail claim) {
        String organiser = claim.organiser() == null ? Texts.t("hours.entries.chosen") : Texts.t(claim.organiser());
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

    private static String reason(ClaimDetail claim) {
        return claim.history().reversed().stream()
                .map(ClaimDetail.Happened::words)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(words -> Texts.t("hours.open.reason", words))
                .orElse("");
    }

    private Button answer(ClaimId id) {
        var button = new Button(Texts.t("hours.claim.answer"), click -> ask(id));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void ask(ClaimId id) {
        new WordsDialog(
                        Texts.t("hours.claim.answer.title"),
                        Texts.t("hours.claim.answer.lead"),
                        Texts.t("hours.words.answer"),
                        Texts.t("hours.claim.answer"),
                        words -> {
                            claims.answer(id, words);
                            Notify.done(Texts.t("hours.claim.answered"));
                            show(id);
                        })
                .open();
    }

    private Div withdraw(ClaimId id) {
        var button = new Button(
                Texts.t("hours.claim.withdraw"),
                click -> Confirm.ask(
                        Texts.t("hours.claim.withdraw.title"),
                        Texts.t("hours.claim.withdraw.consequence"),
                        Texts.t("hours.claim.withdraw"),
                        () -> {
                            claims.withdraw(id);
                            Notify.done(Texts.t("hours.claim.withdrawn"));
                            show(id);
                        }));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        var actions = new Div(button);
        actions.addClassName("x-actions");
        return actions;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.claim.page");
    }
}
