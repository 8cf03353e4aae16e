package org.xueshi.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import java.time.ZoneId;
import java.util.List;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Notices;
import org.xueshi.people.Notices.Notice;

/** How many notices wait, and the latest of them. Looking at them makes them read. */
final class NoticeBell extends Div {

    /** What a glance takes in. */
    private static final int LATEST = 10;

    /** Beyond this nobody counts. */
    private static final int COUNTED = 99;

    private final Notices notices;
    private final ZoneId zone;
    private final Span count = new Span();
    private final Button bell = new Button(VaadinIcon.BELL_O.create());

    NoticeBell(Notices notices, ZoneId zone) {
        this.notices = notices;
        this.zone = zone;
        addClassName("x-bell");
        bell.addThemeVariants(ButtonVariant.TERTIARY);
        count.addClassName("x-bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        show(notices.unread());
        var list = new Popover();
        list.setTarget(bell);
        list.setModal(true);
        list.setPosition(PopoverPosition.BOTTOM_END);
        list.getElement().setAttribute("accessible-name", Texts.t("shell.notices"));
        list.addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill(list);
            }
        });
        add(bell, count, list);
    }

    private void fill(Popover list) {
        list.removeAll();
        List<Notice> latest = notices.mine(0, LATEST);
        var rows = new Div();
        rows.addClassNames("x-notices", "x-stack");
        if (latest.isEmpty()) {
            rows.add(new Paragraph(Texts.t("shell.notices.none")));
        }
        latest.forEach(notice -> rows.add(row(notice)));
        list.add(rows);
        notices.markAllRead();
        show(0);
    }

    private Component row(Notice notice) {
        var words = new Span(Texts.t(notice.key(), notice.arguments().toArray()));
        var when = new Span(Texts.moment(notice.sentAt(), zone));
        when.addClassNames("x-secondary", "x-small");
        var row = notice.route() == null ? new Div(words, when) : new Anchor(notice.route(), words, when);
        row.addClassName("x-row");
        if (!notice.read()) {
            row.addClassName("x-notice-new");
        }
        return row;
    }

    private void show(int unread) {
        count.setText(unread == 0 ? "" : unread > COUNTED ? COUNTED + "+" : Integer.toString(unread));
        bell.setAriaLabel(Texts.t(unread == 0 ? "shell.notices" : "shell.notices.unread", unread));
    }
}
