package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.ClaimId;
import org.xueshi.hours.InboxFilter;
import org.xueshi.hours.InboxLine;

/** Some of the claims that wait, oldest first and page by page, each a link to its evidence; to be chosen, where that is allowed. */
final class InboxSection extends Div {

    private static final int PAGE = 25;

    private final Pages pages;
    private final @Nullable Runnable chosen;
    private final H2 heading;
    private final UnorderedList list = new UnorderedList();
    private final Map<ClaimId, RouterLink> links = new LinkedHashMap<>();
    private final Map<ClaimId, Choice> choices = new LinkedHashMap<>();
    private final Button more;
    private InboxFilter filter = InboxFilter.ALL;
    private int next;

    /** A line with the box in which it is chosen. */
    record Choice(InboxLine line, Checkbox box) {}

    /** What a filter leaves, one page counted from 0. */
    interface Pages {
        List<InboxLine> read(InboxFilter filter, int page, int size);
    }

    /** @param chosen is told whenever something was chosen or left out again; null where nothing can be chosen */
    InboxSection(String title, Pages pages, @Nullable Runnable chosen) {
        this.pages = pages;
        this.chosen = chosen;
        addClassName("x-inbox-section");
        list.addClassName("x-list");
        more = new Button(Texts.t("hours.approvals.more"), click -> load());
        heading = new H2(title);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, list, more);
    }

    /** The focus to its heading, for whoever would have to scroll past all before it. */
    void goTo() {
        heading.getElement().executeJs("this.scrollIntoView(); this.focus({preventScroll: true})");
    }

    /** Reads afresh, as far as it was opened, with what the filter leaves; nothing stays chosen. */
    void show(InboxFilter chosenFilter) {
        int open = Math.max(1, chosenFilter.equals(filter) ? next : 1);
        filter = chosenFilter;
        next = 0;
        links.clear();
        choices.clear();
        list.removeAll();
        do {
            load();
        } while (next < open && more.isVisible());
        setVisible(!links.isEmpty());
    }

    Map<ClaimId, RouterLink> links() {
        return links;
    }

    void chooseAll(boolean all) {
        choices.values().forEach(choice -> choice.box().setValue(all));
    }

    List<InboxLine> chosen() {
        return choices.values().stream()
                .filter(choice -> choice.box().getValue())
                .map(Choice::line)
                .toList();
    }

    private void load() {
        List<InboxLine> lines = pages.read(filter, next++, PAGE);
        lines.forEach(line -> list.add(item(line)));
        more.setVisible(lines.size() == PAGE);
    }

    private ListItem item(InboxLine line) {
        RouterLink link = InboxLineLink.to(line, ApprovalInboxView.class);
        links.put(line.id(), link);
        Runnable tell = chosen;
        if (tell == null) {
            return new ListItem(link);
        }
        var box = new Checkbox();
        box.addValueChangeListener(changed -> tell.run());
        box.setAriaLabel(Texts.t("hours.approvals.select", Texts.t(line.memberName()), Texts.t(line.title())));
        choices.put(line.id(), new Choice(line, box));
        var item = new ListItem(box, link);
        item.addClassName("x-inbox-choice");
        return item;
    }
}
