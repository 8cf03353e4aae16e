package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Completions;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseProgress;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemProgress;

/** The items of a course in order, with how far the member is in each. */
final class CourseContents extends Section {

    CourseContents(Course course, Optional<Enrolment> enrolment, Completions completions) {
        addClassName("x-card");
        boolean studying = enrolment.isPresent() && enrolment.get().open();
        CourseProgress progress = studying ? completions.progress(enrolment.get()) : null;
        Language language = enrolment.map(Enrolment::language).orElse(Language.of(Texts.locale()));
        var list = new OrderedList();
        list.addClassName("x-items");
        for (Item item : course.items()) {
            list.add(new ListItem(row(course, item, language, progress)));
        }
        add(new H2(Texts.t("courses.contents")), list);
        if (progress != null
                && progress.rule().toChoose(progress.items()) > 0
                && progress.rule().some() != null) {
            var choose = new Paragraph(
                    Texts.t("courses.missing.choose", progress.rule().toChoose(progress.items())));
            choose.addClassName("x-missing");
            add(choose);
        }
    }

    private static Div row(Course course, Item item, Language language, @Nullable CourseProgress progress) {
        Component title = progress == null
                ? new Span(Texts.t(item.title()))
                : new Anchor("study/" + course.id().value() + "/" + item.id(), Texts.t(item.title()));
        var facts = new Span(Texts.t(item.format() + ".name"));
        long minutes = Math.round(item.estimate(language).toSeconds() / 60.0);
        if (minutes > 0) {
            facts.setText(facts.getText() + " · " + Texts.t("courses.minutes", minutes));
        }
        facts.addClassName("x-course-facts");
        var words = new Div(title, facts);
        var row = new Div(words);
        row.addClassName("x-item");
        if (progress != null) {
            ItemProgress of = progress.items().getOrDefault(item.id(), ItemProgress.NONE);
            of.missing().forEach(sentence -> words.add(missing(sentence)));
            row.add(standing(of));
        }
        return row;
    }

    private static Span missing(Sentence sentence) {
        var missing = new Span(Texts.t(sentence));
        missing.addClassName("x-missing");
        return missing;
    }

    private static StatusBadge standing(ItemProgress progress) {
        if (progress.done()) {
            return new StatusBadge(Tone.GOOD, Texts.t("courses.item.done"));
        }
        Integer score = progress.scorePercent();
        if (score != null) {
            return new StatusBadge(Tone.ATTENTION, Texts.t("courses.item.score", score));
        }
        return progress.fraction() > 0
                ? new StatusBadge(Tone.WAITING, Texts.t("courses.item.met", (int) (progress.fraction() * 100)))
                : new StatusBadge(Tone.NEUTRAL, Texts.t("courses.item.open"));
    }
}
