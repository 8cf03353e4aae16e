package org.xueshi.seminar.ui;

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
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.Item;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.seminar.post.InCharge;

/** In which seminars do members write who are in my charge, and where does somebody wait for me? */
@RolesAllowed({"INSTRUCTOR", "ADMINISTRATOR"})
@Route(SeminarsView.ADDRESS)
@Menu(order = 41, icon = "vaadin:comments-o", title = "seminar.menu")
class SeminarsView extends Div implements HasDynamicTitle {

    static final String ADDRESS = "seminars";

    private final transient Catalogue catalogue;

    SeminarsView(Judging judging, Catalogue catalogue) {
        this.catalogue = catalogue;
        addClassName("x-page");
        add(new PageHeader(getPageTitle(), Texts.t("seminar.seminars.lead")));
        List<InCharge> seminars = judging.seminars();
        if (seminars.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.COMMENTS_O, Texts.t("seminar.seminars.none"), Texts.t("seminar.seminars.none.why")));
            return;
        }
        var list = new Div();
        list.addClassName("x-list");
        seminars.forEach(seminar -> list.add(row(seminar)));
        add(list);
    }

    private Component row(InCharge one) {
        var title = new Span(title(one));
        title.addClassName("x-strong");
        var members = new Span(Texts.t("seminar.seminars.members", one.members()));
        members.addClassNames("x-secondary", "x-small");
        var words = new Div(title, members);
        words.addClassName("x-seminar-words");
        var waiting = new StatusBadge(
                one.waiting() > 0 ? Tone.WAITING : Tone.GOOD, Texts.t("seminar.seminars.waiting", one.waiting()));
        var row = new Anchor(one.seminar().judgingRoute(), words, waiting);
        row.addClassName("x-row");
        return row;
    }

    private String title(InCharge one) {
        Course course = catalogue.course(one.seminar().course()).orElse(null);
        Item item = course == null ? null : course.item(one.item()).orElse(null);
        return course == null || item == null
                ? one.course() + " / " + one.item()
                : Texts.t("seminar.seminars.title", Texts.t(course.title()), Texts.t(item.title()));
    }

    @Override
    public String getPageTitle() {
        return Texts.t("seminar.menu");
    }
}
