package org.xueshi.hours.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.html.Anchor;
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
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.BulkApprovals;
import org.xueshi.hours.ClaimChangedRefused;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.Declarations;
import org.xueshi.hours.Objections;
import org.xueshi.hours.Reviews;
import org.xueshi.hours.ui.ApprovalPanel.Decisions;

/** What needs my decision? The list beside the claim that is open; on a phone one after the other. */
@Route("approvals")
@RolesAllowed({"SECRETARY", "DEPUTY"})
@Menu(order = 30, icon = "vaadin:inbox", title = "hours.menu.approvals")
class ApprovalInboxView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final Approvals approvals;
    private final Reviews reviews;
    private final LeadersDecisions leaders;
    private final InboxList inbox;
    private final Div head = new Div();
    private final Div place = new Div();
    private @Nullable ClaimId open;
    private @Nullable ApprovalPanel panel;
    private boolean byKeys;

    ApprovalInboxView(
            Approvals approvals,
            BulkApprovals bulk,
            Objections objections,
            Reviews reviews,
            Declarations declarations,
            LeadersDecisions leaders) {
        this.approvals = approvals;
        this.reviews = reviews;
        this.leaders = leaders;
        addClassNames("x-page", "x-approvals");
        inbox = new InboxList(approvals, objections, bulk, this::manyDecided);
        place.addClassName("x-approval-place");
        var columns = new Div(inbox, place);
        columns.addClassName("x-approval-columns");
        var help = HourWords.aside(Texts.t("hours.approvals.keys"));
        help.addClassName("x-keys");
        add(head, new InboxFilters(approvals.claimants(), declarations.categories(), inbox::filter), help, columns);
        keys(columns);
    }

    /** Only while the list or the claim has the focus, so that nobody decides by typing (WCAG 2.1.4). */
    private void keys(Div columns) {
        Shortcuts.addShortcutListener(inbox, () -> walk(-1), Key.ARROW_UP).listenOn(inbox);
        Shortcuts.addShortcutListener(inbox, () -> walk(1), Key.ARROW_DOWN).listenOn(inbox);
        Shortcuts.addShortcutListener(columns, this::approveByKey, Key.KEY_A).listenOn(columns);
        Shortcuts.addShortcutListener(columns, this::returnByKey, Key.KEY_R).listenOn(columns);
        // A key that is held down would decide on one claim after the other, as they open.
        columns.getElement().executeJs("""
                this.addEventListener('keydown', pressed => {
                  if (pressed.repeat && !pressed.key.startsWith('Arrow')) pressed.stopPropagation();
                }, true);""");
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
        var opened = new ApprovalPanel(claim, decisions(claim));
        panel = opened;
        place.removeAll();
        place.add(back, opened);
        if (byKeys) {
            inbox.focus(id);
        } else {
            opened.focusTitle();
        }
        byKeys = false;
    }

    private void show(@Nullable ClaimId chosen) {
        open = chosen;
        panel = null;
        setClassName("x-approvals-open", chosen != null);
        setClassName("x-approvals-none", inbox.isEmpty());
        inbox.mark(chosen);
        head.removeAll();
        int waiting = approvals.waiting();
        head.add(new PageHeader(
                Texts.t("hours.approvals.title"),
                waiting == 0
                        ? Texts.t("hours.approvals.lead")
                        : Texts.t("hours.approvals.count", Integer.toString(waiting))));
        int drawn = reviews.waiting();
        if (drawn > 0) {
            head.add(new Anchor("reviews", Texts.t("hours.approvals.reviews", Integer.toString(drawn))));
        }
    }

    private Decisions decisions(ClaimDetail claim) {
        return leaders.on(claim, decision -> decide(claim.id(), decision), action -> stay(claim.id(), action));
    }

    /** Decides and moves on to the next; if somebody else was faster, says so and moves on all the same. */
    private void decide(ClaimId id, Supplier<String> decision) {
        Optional<ClaimId> next = inbox.neighbour(id);
        try {
            Notify.done(decision.get());
        } catch (ClaimChangedRefused changed) {
            again(id, changed);
            return;
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        inbox.reload();
        getUI().ifPresent(ui ->
                ui.navigate(ApprovalInboxView.class, next.map(ClaimId::value).orElse(null)));
    }

    /** Shows what the leader has not read yet. */
    private void again(ClaimId id, ClaimChangedRefused changed) {
        Notify.failed(Texts.t(changed));
        inbox.reload();
        open(id);
    }

    /** Does something about the claim that is open, and shows it afresh. */
    private void stay(ClaimId id, Supplier<String> action) {
        try {
            Notify.done(action.get());
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        inbox.reload();
        open(id);
    }

    private void manyDecided() {
        inbox.reload();
        getUI().ifPresent(ui -> ui.navigate(ApprovalInboxView.class));
    }

    private void walk(int steps) {
        inbox.away(open, steps).ifPresent(id -> {
            byKeys = true;
            getUI().ifPresent(ui -> ui.navigate(ApprovalInboxView.class, id.value()));
        });
    }

    private void approveByKey() {
        if (panel != null && panel.decidable()) {
            byKeys = true;
            panel.approve();
        }
    }

    private void returnByKey() {
        if (panel != null && panel.decidable()) {
            byKeys = true;
            panel.askForReturn();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.approvals.title");
    }
}
