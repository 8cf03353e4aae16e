package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.BulkApprovals;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.InboxFilter;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.Objections;

/**
 * The claims that wait: those worth a closer look first, which are decided on one by one, then the others; and what was
 * decided on, but has an objection to answer.
 */
final class InboxList extends Nav {

    private final InboxSection objected;
    private final InboxSection unusual;
    private final InboxSection usual;
    private final BulkBar bulkBar;
    private final Button jump;
    private final Paragraph none = new Paragraph(Texts.t("hours.approvals.filtered.none"));
    private InboxFilter filter = InboxFilter.ALL;

    /** @param decided is told when many were decided on together */
    InboxList(Approvals approvals, Objections objections, BulkApprovals bulk, Runnable decided) {
        addClassName("x-inbox");
        setAriaLabel(Texts.t("hours.approvals.list"));
        objected = new InboxSection(
                Texts.t("hours.approvals.objected"),
                (only, page, size) -> only.equals(InboxFilter.ALL) ? objections.open(page, size) : List.of(),
                null);
        unusual = new InboxSection(
                Texts.t("hours.approvals.unusual"),
                (only, page, size) -> approvals.inbox(only.only(true), page, size),
                null);
        usual = new InboxSection(
                Texts.t("hours.approvals.usual"),
                (only, page, size) -> approvals.inbox(only.only(false), page, size),
                this::chosen);
        bulkBar = new BulkBar(bulk, usual, decided);
        usual.addComponentAtIndex(1, bulkBar);
        jump = new Button(Texts.t("hours.approvals.jump"), click -> usual.goTo());
        jump.setIcon(VaadinIcon.ARROW_DOWN.create());
        jump.addThemeVariants(ButtonVariant.TERTIARY);
        jump.addClassName("x-inbox-jump");
        add(jump, objected, unusual, usual, none);
        reload();
    }

    boolean isEmpty() {
        return filter.equals(InboxFilter.ALL) && links().isEmpty() && !bulkBar.tells();
    }

    void filter(InboxFilter chosen) {
        filter = chosen;
        reload();
    }

    /** Reads the list afresh, as far as it was opened: somebody else may have decided meanwhile. */
    void reload() {
        objected.show(filter);
        unusual.show(filter);
        usual.show(filter);
        usual.setVisible(usual.isVisible() || bulkBar.tells());
        jump.setVisible(unusual.isVisible() && usual.isVisible());
        chosen();
        none.setVisible(!filter.equals(InboxFilter.ALL) && links().isEmpty());
    }

    /** Marks the claim that is open. */
    void mark(@Nullable ClaimId open) {
        links().forEach((id, link) -> {
            if (id.equals(open)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The focus to the claim that is open, for whoever walks through the list by keys. */
    void focus(ClaimId open) {
        RouterLink link = links().get(open);
        if (link != null) {
            link.getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}); })");
        }
    }

    /** The claim so many below that one, or above it if negative; none past the ends. */
    Optional<ClaimId> away(@Nullable ClaimId of, int steps) {
        List<ClaimId> all = new ArrayList<>(links().keySet());
        int at = of == null ? -1 : all.indexOf(of);
        int to = at < 0 ? 0 : at + steps;
        return to >= 0 && to < all.size() ? Optional.of(all.get(to)) : Optional.empty();
    }

    /** The claim below that one, else the one above it. */
    Optional<ClaimId> neighbour(ClaimId of) {
        return away(of, 1).or(() -> away(of, -1));
    }

    private Map<ClaimId, RouterLink> links() {
        var all = new LinkedHashMap<>(objected.links());
        all.putAll(unusual.links());
        all.putAll(usual.links());
        return all;
    }

    private void chosen() {
        List<InboxLine> lines = usual.chosen();
        bulkBar.chosen(lines, !lines.isEmpty() && lines.size() == usual.links().size());
    }
}
