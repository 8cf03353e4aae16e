package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.common.ui.WordsDialog;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.Reviews;

/** Does it hold, what the rules posted without a leader? The list of what was drawn, or one of it with its evidence. */
@Route("reviews")
@RolesAllowed({"SECRETARY", "DEPUTY"})
class ReviewsView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final int PAGE = 25;

    private final Reviews reviews;

    ReviewsView(Reviews reviews) {
        this.reviews = reviews;
        addClassNames("x-page", "x-reviews");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String claim) {
        removeAll();
        if (claim == null) {
            add(new PageHeader(Texts.t("hours.reviews.title"), Texts.t("hours.reviews.lead")));
            list();
        } else {
            open(ClaimView.id(claim));
        }
    }

    private void list() {
        var list = new UnorderedList();
        list.addClassName("x-list");
        var more = new Button(Texts.t("hours.approvals.more"));
        int[] next = {0};
        Runnable load = () -> {
            List<InboxLine> lines = reviews.open(next[0]++, PAGE);
            lines.forEach(line -> list.add(new ListItem(InboxLineLink.to(line, ReviewsView.class))));
            more.setVisible(lines.size() == PAGE);
        };
        load.run();
        more.addClickListener(click -> load.run());
        if (list.getComponentCount() == 0) {
            add(new EmptyState(
                    VaadinIcon.CHECK_CIRCLE_O, Texts.t("hours.reviews.none"), Texts.t("hours.reviews.none.why")));
            return;
        }
        var nav = new Nav(list, more);
        nav.addClassName("x-inbox");
        nav.setAriaLabel(Texts.t("hours.reviews.list"));
        add(nav);
    }

    private void open(ClaimId id) {
        ClaimDetail claim = reviews.detail(id);
        var back = new RouterLink(Texts.t("hours.reviews.back"), ReviewsView.class);
        var confirm = new OnceButton(
                Texts.t("hours.reviews.confirm"),
                () -> decide(() -> {
                    reviews.confirm(id);
                    return Texts.t("hours.reviews.confirmed", Texts.t(claim.memberName()));
                }));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        var reverse = new Button(Texts.t("hours.approvals.reverse"), click -> ask(id, claim));
        var bar = new Div(confirm, reverse);
        bar.addClassNames("x-actions", "x-decisions");
        bar.setVisible(!claim.reversed() && !claim.confirmed());
        add(back, new PageHeader(Texts.t(claim.title()), Texts.t("hours.reviews.lead")), bar);
        if (!claim.objections().isEmpty()) {
            add(
                    ObjectionsCard.of(claim, null),
                    new Anchor("approvals/" + id.value(), Texts.t("hours.reviews.objected")));
        }
        add(ClaimView.facts(claim), EvidencePanel.of(claim), ClaimHistoryCard.of(claim));
    }

    private void ask(ClaimId id, ClaimDetail claim) {
        new WordsDialog(
                        Texts.t("hours.approvals.reverse.title"),
                        Texts.t("hours.approvals.reverse.lead", Texts.t(claim.memberName())),
                        Texts.t("hours.words.reason"),
                        Texts.t("hours.approvals.reverse"),
                        reason -> reverse(id, reason))
                .open();
    }

    /** What is refused is shown afresh, behind the words that would else be lost. */
    private void reverse(ClaimId id, String reason) {
        try {
            reviews.reverse(id, reason);
        } catch (Refused refused) {
            removeAll();
            open(id);
            throw refused;
        }
        Notify.done(Texts.t("hours.approvals.reversed"));
        getUI().ifPresent(ui -> ui.navigate(ReviewsView.class));
    }

    /** Whoever comes second is told so, and goes on with the list like the first. */
    private void decide(Supplier<String> decision) {
        try {
            Notify.done(decision.get());
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
        }
        getUI().ifPresent(ui -> ui.navigate(ReviewsView.class));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("hours.reviews.title");
    }
}
