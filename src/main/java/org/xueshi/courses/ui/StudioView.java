package org.xueshi.courses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.CourseQuery;
import org.xueshi.courses.CourseSummary;
import org.xueshi.courses.draft.CourseDraft;
import org.xueshi.courses.draft.CourseDrafts;

/** What am I writing? Drafts to go on with, and published courses to begin a draft of. */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route("studio")
@Menu(order = 55, icon = "vaadin:edit", title = "courses.menu.studio")
class StudioView extends Div implements HasDynamicTitle {

    /** More than an installation offers; the studio of a later day will page. */
    private static final int MOST_COURSES = 100;

    private final transient CourseDrafts drafts;

    StudioView(CourseDrafts drafts, Catalogue catalogue) {
        this.drafts = drafts;
        addClassName("x-page");
        List<CourseDraft> mine = drafts.mine();
        add(new PageHeader(getPageTitle(), Texts.t("courses.studio.lead")), begun(mine));
        List<CourseSummary> others = catalogue.find(CourseQuery.ALL, 0, MOST_COURSES).stream()
                .filter(course ->
                        mine.stream().noneMatch(draft -> draft.course().equals(course.id())))
                .toList();
        if (!others.isEmpty()) {
            add(published(others));
        }
    }

    private static Section begun(List<CourseDraft> mine) {
        var section = new Section(new H2(Texts.t("courses.studio.drafts")));
        section.addClassName("x-card");
        if (mine.isEmpty()) {
            section.add(new EmptyState(
                    VaadinIcon.EDIT, Texts.t("courses.studio.none"), Texts.t("courses.studio.none.why")));
            return section;
        }
        var list = new UnorderedList();
        list.addClassName("x-items");
        for (CourseDraft draft : mine) {
            var link = new Anchor("studio/" + draft.course().value(), Texts.t(draft.title()));
            var facts = new Span(Texts.t("courses.studio.items", draft.items().size()));
            facts.addClassName("x-course-facts");
            list.add(row(new Div(link, facts)));
        }
        section.add(list);
        return section;
    }

    private Section published(List<CourseSummary> courses) {
        var list = new UnorderedList();
        list.addClassName("x-items");
        for (CourseSummary course : courses) {
            var begin = new OnceButton(Texts.t("courses.studio.begin"), () -> begin(course));
            begin.setAriaLabel(Texts.t("courses.studio.begin-of", Texts.t(course.title())));
            begin.addThemeVariants(ButtonVariant.SMALL);
            list.add(row(new Div(new Span(Texts.t(course.title()))), begin));
        }
        var section = new Section(new H2(Texts.t("courses.studio.published")), list);
        section.addClassName("x-card");
        return section;
    }

    private static ListItem row(Div words, Button... actions) {
        var row = new Div(words);
        row.addClassName("x-item");
        row.add(actions);
        return new ListItem(row);
    }

    private void begin(CourseSummary course) {
        drafts.begin(course.id());
        getUI().ifPresent(ui -> ui.navigate("studio/" + course.id().value()));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("courses.menu.studio");
    }
}
