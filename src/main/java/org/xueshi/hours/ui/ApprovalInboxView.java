package org.xueshi.hours.ui;

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
import java.util.Objects;
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
import org.xueshi.hours.SeenClaim;
import org.xueshi.people.NotAllowedRefused;

/** What needs my decision? The list beside the claim that is open; on a phone one after the other. */
@Route("approvals")
@RolesAllowed({"SECRETARY", "DEPUTY"})
@Menu(order = 30, icon = "vaadin:inbox", title = "hours.menu.approvals")
class ApprovalInboxView extends Div implements HasUrlParameter<String>, HasDynamicTitle, LeadersDecisions.Page {

    private final Approvals approvals;
    private final Reviews reviews;
    private final LeadersDecisions leaders;
    private final InboxList inbox;
    private final InboxKeys keys;
    private final Div head = new Div();
    private final Div place = new Div();
    private @Nullable ClaimDetail shown;
    private @Nullable ApprovalPanel panel;

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
        keys = new InboxKeys(columns, inbox, this::walk, () -> Optional.ofNullable(panel));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String claim) {
        if (claim == null) {
            overview();
        } else {
            open(ClaimView.id(claim), true);
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

    /** @param focused whether reading begins there, and not in words that are being typed */
    private void open(ClaimId id, boolean focused) {
        ClaimDetail claim = approvals.detail(id);
        show(claim);
        var back = new RouterLink(Texts.t("hours.approvals.back"), ApprovalInboxView.class);
        back.addClassName("x-approval-back");
        var opened = new ApprovalPanel(claim, leaders.on(claim, this));
        panel = opened;
        place.removeAll();
        place.add(back, opened);
        boolean byKeys = keys.opens();
        if (focused && byKeys) {
            inbox.focus(id);
        } else if (focused) {
            opened.focusTitle();
        }
    }

    private void show(@Nullable ClaimDetail chosen) {
        shown = chosen;
        panel = null;
        setClassName("x-approvals-open", chosen != null);
        setClassName("x-approvals-none", inbox.isEmpty());
        inbox.mark(shownId());
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

    private @Nullable ClaimId shownId() {
        return shown == null ? null : shown.id();
    }

    @Override
    public SeenClaim seen() {
        return Objects.requireNonNull(shown, "a claim is open").seen();
    }

    /** If somebody else was faster, says so and moves on all the same. */
    @Override
    public void moveOn(Supplier<String> decision) {
        Optional<ClaimId> next = neighbour();
        try {
            Notify.done(decision.get());
        } catch (ClaimChangedRefused changed) {
            Notify.failed(Texts.t(changed));
            again(true);
            return;
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        go(next);
    }

    @Override
    public void moveOnWithWords(Supplier<String> decision) {
        Optional<ClaimId> next = neighbour();
        run(decision);
        go(next);
    }

    @Override
    public void stay(Supplier<String> action) {
        run(action);
        again(true);
    }

    /** What is refused is shown as it stands now, behind the words that were typed about it. */
    private void run(Supplier<String> action) {
        try {
            Notify.done(action.get());
        } catch (Refused refused) {
            again(false);
            throw refused;
        }
    }

    private Optional<ClaimId> neighbour() {
        return inbox.neighbour(seen().claim());
    }

    private void go(Optional<ClaimId> next) {
        inbox.reload();
        getUI().ifPresent(ui ->
                ui.navigate(ApprovalInboxView.class, next.map(ClaimId::value).orElse(null)));
    }

    /** Shows the open claim afresh, or the list if it is no longer for this leader. */
    private void again(boolean focused) {
        inbox.reload();
        try {
            open(seen().claim(), focused);
        } catch (NotAllowedRefused gone) {
            overview();
        }
    }

    private void manyDecided() {
        inbox.reload();
        getUI().ifPresent(ui -> ui.navigate(ApprovalInboxView.class));
    }

    private void walk(int steps) {
        inbox.away(shownId(), steps).ifPresent(id -> {
            keys.use();
            getUI().ifPresent(ui -> ui.navigate(ApprovalInboxView.class, id.value()));
        });
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.approvals.title");
    }
}
