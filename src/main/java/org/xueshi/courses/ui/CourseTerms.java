package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.stream.Collectors;
import org.xueshi.common.Category;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Assignment;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.CompletionRule;
import org.xueshi.courses.Course;

/** What the course takes, what it credits and in which category, and what completes it. */
final class CourseTerms extends Section {

    private final DescriptionList list = new DescriptionList();

    CourseTerms(Course course, Assignments assignments) {
        addClassNames("x-card", "x-terms");
        Optional<Assignment> assigned = assignments.mine().stream()
                .filter(assignment -> assignment.course().equals(course.id()))
                .findFirst();
        add(new H2(Texts.t("courses.terms")), list);
        term("courses.terms.time", Texts.t("courses.minutes", course.minutes()));
        term("courses.terms.credit", Texts.t("courses.terms.credit.text", course.capMinutes()));
        term(
                "courses.terms.category",
                assigned.map(Assignment::category)
                        .map(category -> Texts.t("courses.terms.assigned", Texts.t(category)))
                        .orElse(Texts.t("courses.terms.self-chosen", Texts.t(Category.SELF_STUDY))));
        assigned.map(Assignment::period)
                .map(period -> period.until())
                .ifPresent(day -> term("courses.terms.until", Texts.day(day)));
        term("courses.terms.done", rule(course));
        term("courses.terms.speed", Texts.t("courses.terms.speed.text", course.maxPlaybackRate()));
        term(
                "courses.terms.languages",
                course.languages().stream()
                        .map(language -> Texts.t("courses.language." + language.tag()))
                        .collect(Collectors.joining(Texts.t("courses.and"))));
    }

    private static String rule(Course course) {
        CompletionRule rule = course.rule();
        Integer some = rule.some();
        String words = some == null ? Texts.t("courses.terms.done.all") : Texts.t("courses.terms.done.some", some);
        String always = rule.always().stream()
                .flatMap(item -> course.item(item).stream())
                .map(item -> Texts.t(item.title()))
                .collect(Collectors.joining(Texts.t("courses.and")));
        return always.isEmpty() ? words : Texts.t("courses.terms.done.always", words, always);
    }

    private void term(String key, String description) {
        list.add(new DescriptionList.Term(Texts.t(key)), new DescriptionList.Description(description));
    }
}
