package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.Strength;

/** The claims that wait, oldest first, page by page; each is a link to its evidence. */
final class InboxList extends Nav {

    private static final int PAGE = 25;

    private final Approvals approvals;
    private final UnorderedList list = new UnorderedList();
    private final Map<ClaimId, RouterLink> links = new LinkedHashMap<>();
    private final Button more;
    private int next;

    InboxList(Approvals approvals) {
        this.approvals = approvals;
        addClassName("x-inbox");
        setAriaLabel(Texts.t("hours.approvals.list"));
        list.addClassName("x-list");
        more = new Button(Texts.t("hours.approvals.more"), click -> load());
        add(list, more);
        load();
    }

    boolean isEmpty() {
        return links.isEmpty();
    }

    /** Reads the list afresh, as far as it was opened: somebody else may have decided meanwhile. */
    void reload() {
        int open = next;
        next = 0;
        links.clear();
        list.removeAll();
        do {
            load();
        } while (next < open && more.isVisible());
    }

    /** Marks the claim that is open. */
    void mark(@Nullable ClaimId open) {
        links.forEach((id, link) -> {
            if (id.equals(open)) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** The claim below that one, else the one above it. */
    Optional<ClaimId> neighbour(ClaimId of) {
        List<ClaimId> all = new ArrayList<>(links.keySet());
        int at = all.indexOf(of);
        if (at < 0) {
            return all.stream().findFirst();
        }
        return at + 1 < all.size()
                ? Optional.of(all.get(at + 1))
                : at > 0 ? Optional.of(all.get(at - 1)) : Optional.empty();
    }

    private void load() {
        List<InboxLine> lines = approvals.inbox(next++, PAGE);
        lines.forEach(line -> list.add(new ListItem(link(line))));
        more.setVisible(lines.size() == PAGE);
    }

    private RouterLink link(InboxLine line) {
        var link = new RouterLink(ApprovalInboxView.class, line.id().value());
        link.addClassName("x-inbox-line");
        var name = new Span(Texts.t(line.memberName()));
        name.addClassName("x-strong");
        var hours = new Span(Texts.hours(line.credit()));
        hours.addClassName("x-number");
        var first = new Div(name, hours);
        first.addClassName("x-entry-first");
        var measured = new ArrayList<>(
                List.of(Texts.t(line.category()), HourWords.of(line.strength()), Texts.day(line.day())));
        if (line.coveragePercent() != null) {
            measured.add(
                    Texts.t("hours.approvals.coverage", line.coveragePercent().toString()));
        }
        if (line.scorePercent() != null) {
            measured.add(Texts.t("hours.approvals.score", line.scorePercent().toString()));
        }
        link.add(first, new Div(new Span(Texts.t(line.title()))));
        if (line.strength() == Strength.MEASURED) {
            measured.add(Texts.t(
                    "hours.approvals.counted",
                    length(line.countedSeconds()),
                    length(line.countedSeconds() + line.discardedSeconds())));
            link.add(HourWords.line(measured), new VerdictBar(line.countedSeconds(), line.discardedSeconds()));
        } else {
            measured.add(length(line.countedSeconds()));
            link.add(HourWords.line(measured));
        }
        links.put(line.id(), link);
        return link;
    }

    private static String length(long seconds) {
        return Texts.length(Duration.ofSeconds(seconds));
    }
}
