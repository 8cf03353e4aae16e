package org.xueshi.hours.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.ClaimStateRefused;

/** What needs my decision? The list beside the claim that is open; on a phone one after the other. */
@Route("approvals")
@RolesAllowed({"SECRETARY", "DEPUTY"})
@Menu(order = 30, icon = "vaadin:inbox", title = "hours.menu.approvals")
class ApprovalInboxView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Approvals approvals;
    private final InboxList inbox;
    private final Div head = new Div();
    private final Div place = new Div();

    ApprovalInboxView(Approvals approvals) {
        this.approvals = approvals;
        addClassNames("x-page", "x-approvals");
        inbox = new InboxList(approvals);
        place.addClassName("x-approval-place");
        var columns = new Div(inbox, place);
        columns.addClassName("x-approval-columns");
        add(head, columns);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String claim) {
        if (claim == null) {
            overview();
        } else {
            open(ClaimView.id(claim));
        }
    }

    private void overview() {
        show(null);
        place.removeAll();
        if (inbox.isEmpty()) {
            place.add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, Texts.t("hours.approvals.none"), Texts.t("hours.approvals.none.why")));
        } else {
            place.add(new EmptyState(
                    VaadinIcon.FILE_SEARCH, Texts.t("hours.approvals.choose"), Texts.t("hours.approvals.choose.why")));
        }
    }

    private void open(ClaimId id) {
        ClaimDetail claim = approvals.detail(id);
        show(id);
        var back = new RouterLink(Texts.t("hours.approvals.back"), ApprovalInboxView.class);
        back.addClassName("x-approval-back");
        var panel = new ApprovalPanel(claim, () -> approve(id, claim), reason -> sendBack(id, claim, reason));
        place.removeAll();
        place.add(back, panel);
        panel.focusTitle();
    }

    private void show(@Nullable ClaimId open) {
        setClassName("x-approvals-open", open != null);
        setClassName("x-approvals-none", inbox.isEmpty());
        inbox.mark(open);
        head.removeAll();
        head.add(new PageHeader(
                Texts.t("hours.approvals.title"),
                inbox.isEmpty()
                        ? Texts.t("hours.approvals.lead")
                        : Texts.t("hours.approvals.count", Integer.toString(approvals.waiting()))));
    }

    private void approve(ClaimId id, ClaimDetail claim) {
        decide(id, () -> {
            approvals.approve(id);
            return Texts.t("hours.approvals.approved", Texts.t(claim.memberName()), Texts.hours(claim.credit()));
        });
    }

    private void sendBack(ClaimId id, ClaimDetail claim, String reason) {
        decide(id, () -> {
            approvals.sendBack(id, reason);
            return Texts.t("hours.approvals.returned", Texts.t(claim.memberName()));
        });
    }

    /** Decides and moves on to the next; if somebody else was faster, says so and moves on all the same. */
    private void decide(ClaimId id, java.util.function.Supplier<String> decision) {
        Optional<ClaimId> next = inbox.neighbour(id);
        try {
            Notify.done(decision.get());
        } catch (ClaimStateRefused decidedBefore) {
            Notify.failed(Texts.t(decidedBefore));
        }
        inbox.reload();
        getUI().ifPresent(ui ->
                ui.navigate(ApprovalInboxView.class, next.map(ClaimId::value).orElse(null)));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.approvals.title");
    }
}
