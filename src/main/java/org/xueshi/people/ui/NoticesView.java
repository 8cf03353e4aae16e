package org.xueshi.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.Notices;
import org.xueshi.people.Notices.Notice;
import org.xueshi.people.OwnProfile;

/** What has happened that concerns me? */
@Route("notices")
@PermitAll
@Menu(order = 80, icon = "vaadin:bell", title = "people.notices.title")
class NoticesView extends Div implements HasDynamicTitle {

    /** Two screens of a phone. */
    private static final int PAGE = 20;

    private final transient Notices notices;
    private final ZoneId zone;
    private final Div list = new Div();
    private final Button more = new Button(Texts.t("people.more"), click -> addPage());
    private int shown;

    NoticesView(Notices notices, OwnProfile profile) {
        this.notices = notices;
        zone = profile.me().zone();
        addClassName("x-page");
        list.addClassName("x-list");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(new PageHeader(Texts.t("people.notices.title"), Texts.t("people.notices.lead")));
        addPage();
        if (shown == 0) {
            add(new EmptyState(VaadinIcon.BELL_O, Texts.t("people.notices.none"), Texts.t("people.notices.none.why")));
        } else {
            add(list, more);
            notices.markAllRead();
        }
    }

    /** One more than a page is asked for, to know whether there is a next one. */
    private void addPage() {
        var page = notices.mine(shown, PAGE + 1);
        page.stream().limit(PAGE).map(this::row).forEach(list::add);
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private Component row(Notice notice) {
        HtmlContainer row = notice.route() == null ? new Div() : new Anchor(notice.route(), "");
        row.addClassName("x-row");
        row.add(new Span(Texts.t(notice.key(), notice.arguments().toArray())));
        var when = new Span(Texts.moment(notice.sentAt(), zone));
        when.addClassNames("x-secondary", "x-small");
        row.add(when);
        if (!notice.read()) {
            row.add(new StatusBadge(Tone.ATTENTION, Texts.t("people.notices.new")));
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("people.notices.title");
    }
}
