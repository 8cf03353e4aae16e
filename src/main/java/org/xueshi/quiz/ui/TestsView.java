package org.xueshi.quiz.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.Texts;
import org.xueshi.quiz.statistics.ItemStatistics;
import org.xueshi.quiz.statistics.TakenTest;

/** Which tests did people take that are in my charge, and what do their answers say? */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(TestsView.ADDRESS)
@Menu(order = 40, icon = "vaadin:clipboard-check", title = "quiz.tests")
class TestsView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "tests";

    TestsView(ItemStatistics statistics) {
        addClassName("x-page");
        var eased = new Anchor(AccommodationsView.ADDRESS, Texts.t("quiz.accommodations"));
        add(new PageHeader(getPageTitle(), Texts.t("quiz.tests.lead"), eased));
        List<TakenTest> tests = statistics.tests();
        if (tests.isEmpty()) {
            add(new EmptyState(VaadinIcon.CLIPBOARD_CHECK, Texts.t("quiz.tests.none"), Texts.t("quiz.tests.none.why")));
            return;
        }
        var list = new Div();
        list.addClassName("x-list");
        tests.forEach(test -> list.add(row(test)));
        add(list);
    }

    private static Component row(TakenTest test) {
        var title = new Span(Texts.t("quiz.tests.title", Texts.t(test.courseTitle()), Texts.t(test.itemTitle())));
        title.addClassName("x-strong");
        var version = new Span(Texts.t("quiz.tests.version", Integer.toString(test.version())));
        version.addClassNames("x-secondary", "x-small");
        var attempts = new Span(Texts.t("quiz.tests.attempts", test.attempts()));
        attempts.addClassName("x-number");
        var words = new Div(title, version);
        words.addClassName("x-measured-member");
        var row = new Anchor(
                ADDRESS + "/" + test.course().value() + "/" + test.version() + "/" + test.item(), words, attempts);
        row.addClassName("x-row");
        return row;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("quiz.tests");
    }
}
