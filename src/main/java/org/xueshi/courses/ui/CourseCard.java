package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.CourseSummary;
import org.xueshi.courses.Enrolments.Standing;

/** A course in the catalogue; the whole card is one link. */
final class CourseCard extends Article {

    CourseCard(CourseSummary course, @Nullable Standing standing, boolean assigned) {
        addClassName("x-course-card");
        var cover = new Image(course.cover(), "");
        cover.getElement().setAttribute("loading", "lazy");
        var link = new Anchor("courses/" + course.id().value(), Texts.t(course.title()));
        var words = new Div(badges(standing, assigned), new H2(link), new Paragraph(Texts.t(course.summary())));
        words.add(facts(course));
        words.addClassName("x-course-card-words");
        add(cover, words);
    }

    private static Div badges(@Nullable Standing standing, boolean assigned) {
        var badges = new Div();
        badges.addClassName("x-badges");
        if (standing == Standing.COMPLETED) {
            badges.add(new StatusBadge(Tone.GOOD, Texts.t("courses.standing.completed")));
        } else if (standing == Standing.OPEN) {
            badges.add(new StatusBadge(Tone.WAITING, Texts.t("courses.standing.open")));
        }
        if (assigned && standing != Standing.COMPLETED) {
            badges.add(new StatusBadge(Tone.ATTENTION, Texts.t("courses.standing.assigned")));
        }
        return badges;
    }

    private static Div facts(CourseSummary course) {
        String formats = course.formats().stream()
                .map(format -> Texts.t(format + ".name"))
                .collect(Collectors.joining(Texts.t("courses.and")));
        String languages = course.languages().stream()
                .map(language -> Texts.t("courses.language." + language.tag()))
                .collect(Collectors.joining(Texts.t("courses.and")));
        var facts =
                new Div(new Span(Texts.t("courses.minutes", course.minutes())), new Span(formats), new Span(languages));
        facts.addClassName("x-course-facts");
        return facts;
    }
}
