package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.HomeCard;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Assignment;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.Enrolments.Standing;

/** On the home page: what the member has begun, and what is assigned and not begun. */
@SpringComponent
class ContinueCard implements HomeCard {

    private static final int SHOWN = 3;

    private final Enrolments enrolments;
    private final Assignments assignments;
    private final Catalogue catalogue;

    ContinueCard(Enrolments enrolments, Assignments assignments, Catalogue catalogue) {
        this.enrolments = enrolments;
        this.assignments = assignments;
        this.catalogue = catalogue;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> card() {
        var list = new UnorderedList();
        list.addClassName("x-links");
        for (Enrolment enrolment : enrolments.toContinue(SHOWN)) {
            String to = "study/" + enrolment.course().id().value() + "/"
                    + enrolment.next().id();
            list.add(row(
                    to,
                    enrolment.course(),
                    Texts.t("courses.continue-at", Texts.t(enrolment.next().title()))));
        }
        notBegun()
                .forEach(course ->
                        list.add(row("courses/" + course.id().value(), course, Texts.t("courses.assigned-to-you"))));
        if (list.getComponentCount() == 0) {
            return Optional.of(new Card(
                    Texts.t("courses.home"),
                    new Paragraph(Texts.t("courses.home.none")),
                    new Anchor("courses", Texts.t("courses.home.find"))));
        }
        return Optional.of(new Card(Texts.t("courses.home"), list));
    }

    private List<Course> notBegun() {
        List<CourseId> assigned = assignments.mine().stream()
                .map(Assignment::course)
                .distinct()
                .limit(SHOWN)
                .toList();
        Map<CourseId, Standing> standings = enrolments.standings(assigned);
        return assigned.stream()
                .filter(course -> !standings.containsKey(course))
                .map(catalogue::course)
                .flatMap(Optional::stream)
                .toList();
    }

    private static ListItem row(String to, Course course, String note) {
        var words = new Paragraph(note);
        words.addClassNames("x-secondary", "x-small");
        return new ListItem(new Anchor(to, Texts.t(course.title())), words);
    }
}
