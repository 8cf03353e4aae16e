package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.MemberTime;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.tracking.MeasuredMember;
import org.xueshi.tracking.MeasuredMembers;

/** Whose time may I look at, and who studied of late? For who leads a branch, and for auditors of what lies below. */
@Route(MembersTimeView.ADDRESS)
@RolesAllowed({"SECRETARY", "DEPUTY", "AUDITOR"})
@Menu(order = 35, icon = "vaadin:calendar-clock", title = "courses.menu.members-time")
class MembersTimeView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "time";

    /** Two screens of a phone. */
    private static final int PAGE = 20;

    private final transient MeasuredMembers members;
    private final TextField search = new TextField(Texts.t("courses.members-time.search"));
    private final Paragraph found = new Paragraph();
    private final Div list = new Div();
    private final Button more = new Button(Texts.t("courses.members-time.more"), click -> addPage());
    private int shown;

    MembersTimeView(MeasuredMembers members) {
        this.members = members;
        addClassName("x-page");
        add(new PageHeader(Texts.t("courses.members-time.title"), Texts.t("courses.members-time.lead")));
        if (members.count("") == 0) {
            add(new EmptyState(
                    VaadinIcon.USERS,
                    Texts.t("courses.members-time.nobody"),
                    Texts.t("courses.members-time.nobody.why")));
            return;
        }
        search.addClassName("x-search");
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        found.addClassNames("x-secondary", "x-small");
        found.getElement().setAttribute("aria-live", "polite");
        more.addThemeVariants(ButtonVariant.TERTIARY);
        add(search, found, list, more);
        show();
    }

    private void show() {
        int count = members.count(search.getValue());
        found.setText(
                count == 0
                        ? Texts.t("courses.members-time.none")
                        : Texts.t("courses.members-time.found", count, MeasuredMembers.DAYS));
        list.setClassName("x-list", count > 0);
        list.removeAll();
        shown = 0;
        addPage();
    }

    /** One more than a page is asked for, to know whether there is a next one. */
    private void addPage() {
        List<MeasuredMember> page = members.find(search.getValue(), shown, PAGE + 1);
        page.stream().limit(PAGE).map(MembersTimeView::row).forEach(list::add);
        shown += Math.min(PAGE, page.size());
        more.setVisible(page.size() > PAGE);
    }

    private static Component row(MeasuredMember one) {
        var name = new Span(Texts.t(one.name()));
        name.addClassName("x-strong");
        var branch = new Span(Texts.t(one.branch()));
        branch.addClassNames("x-secondary", "x-small");
        var who = new Div(name, branch);
        who.addClassName("x-measured-member");
        var row = new Anchor(MemberTime.of(one.member().value()), who, new RecentHeat(one));
        row.addClassName("x-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("courses.members-time.title");
    }
}
