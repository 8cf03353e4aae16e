package org.xueshi.courses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Assignment;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.CourseQuery;
import org.xueshi.courses.CourseSummary;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.Enrolments.Standing;
import org.xueshi.courses.Format;

/** What shall I learn next? Everything there is, by words and filters; the address is the search. */
@PermitAll
@Route("courses")
@Menu(order = 10, icon = "vaadin:open-book", title = "courses.menu.catalogue")
class CatalogueView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final int PAGE_SIZE = 24;

    private final transient Catalogue catalogue;
    private final transient Enrolments enrolments;
    private final transient Assignments assignments;
    private final CatalogueFilters filters;
    private final Div found = new Div();
    private final Button more = new Button(Texts.t("courses.more"));
    private int page;

    CatalogueView(Catalogue catalogue, Enrolments enrolments, Assignments assignments, List<Format> formats) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.assignments = assignments;
        filters = new CatalogueFilters(formats.stream().map(Format::id).sorted().toList());
        addClassName("x-page");
        found.addClassNames("x-cards", "x-catalogue");
        found.getElement().setAttribute("aria-live", "polite");
        more.addClickListener(click -> show(page + 1));
        add(new PageHeader(getPageTitle(), Texts.t("courses.catalogue.lead")), filters, found, more);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        filters.read(event.getLocation().getQueryParameters());
        found.removeAll();
        show(0);
    }

    private void show(int wanted) {
        page = wanted;
        CourseQuery query = filters.query();
        List<CourseSummary> courses = catalogue.find(query, page, PAGE_SIZE);
        List<CourseId> ids = courses.stream().map(CourseSummary::id).toList();
        Map<CourseId, Standing> standings = enrolments.standings(ids);
        Set<CourseId> assigned =
                assignments.mine().stream().map(Assignment::course).collect(Collectors.toSet());
        courses.forEach(course ->
                found.add(new CourseCard(course, standings.get(course.id()), assigned.contains(course.id()))));
        more.setVisible(courses.size() == PAGE_SIZE);
        if (page == 0 && courses.isEmpty()) {
            found.add(nothing(query));
        }
    }

    private EmptyState nothing(CourseQuery query) {
        if (query.equals(CourseQuery.ALL)) {
            return new EmptyState(VaadinIcon.OPEN_BOOK, Texts.t("courses.none"), Texts.t("courses.none.why"));
        }
        var all = new Button(Texts.t("courses.show-all"), click -> filters.clear());
        return new EmptyState(VaadinIcon.SEARCH, Texts.t("courses.not-found"), Texts.t("courses.not-found.why"), all);
    }

    @Override
    public String getPageTitle() {
        return Texts.t("courses.menu.catalogue");
    }
}
