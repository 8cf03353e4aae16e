package org.xueshi.quiz.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.NoSuchCourseRefused;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.quiz.statistics.ItemStatistics;
import org.xueshi.quiz.statistics.TestStatistics;

/** Which questions of this test are too easy, too hard, or tell nothing? */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(TestsView.ADDRESS + "/:course/:version/:item")
class TestStatisticsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ItemStatistics statistics;
    private String title = Texts.t("quiz.tests");

    TestStatisticsView(ItemStatistics statistics) {
        this.statistics = statistics;
        addClassName("x-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        try {
            show(statistics.of(
                    new CourseId(parameters.get("course").orElse("")),
                    Integer.parseInt(parameters.get("version").orElse("")),
                    parameters.get("item").orElse("")));
        } catch (IllegalArgumentException | NoSuchCourseRefused | NotAllowedRefused nothing) {
            throw new NotFoundException(event.getLocation().getPath());
        }
    }

    private void show(TestStatistics test) {
        title = Texts.t(
                "quiz.tests.title",
                Texts.t(test.course().title()),
                Texts.t(test.item().title()));
        removeAll();
        var back = new Anchor(TestsView.ADDRESS, Texts.t("quiz.tests.back"));
        back.addClassName("x-back");
        add(back, new PageHeader(title, Texts.t("quiz.statistics.lead", test.attempts())));
        if (test.questions().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.CHART,
                    Texts.t("quiz.statistics.few"),
                    Texts.t("quiz.statistics.few.why", ItemStatistics.LEAST_SHOWN)));
            return;
        }
        var how =
                new NativeDetails(Texts.t("quiz.statistics.how"), new Paragraph(Texts.t("quiz.statistics.how.words")));
        how.addClassNames("x-secondary", "x-small");
        var cards = new Div();
        cards.addClassName("x-item-cards");
        test.questions().forEach(question -> cards.add(new QuestionFigures(question)));
        var table = new NativeDetails(Texts.t("quiz.statistics.table"), new FiguresTable(test.questions()));
        add(how, cards, table);
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
