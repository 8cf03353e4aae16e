package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Card;
import org.xueshi.common.ui.Confirm;
import org.xueshi.common.ui.Message;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Completions;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.CourseSummary;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;

/** Is this course for me? What it takes, what it credits and in which category; enrol, go on, leave. */
@PermitAll
@Route("courses")
class CourseView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Catalogue catalogue;
    private final transient Enrolments enrolments;
    private final transient Completions completions;
    private final transient Assignments assignments;
    private final transient AssignDialog assignDialog;
    private transient @Nullable Course course;

    CourseView(
            Catalogue catalogue,
            Enrolments enrolments,
            Completions completions,
            Assignments assignments,
            AssignDialog assignDialog) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.completions = completions;
        this.assignments = assignments;
        this.assignDialog = assignDialog;
        addClassNames("x-page", "x-course");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        show(course(parameter));
    }

    private Course course(String parameter) {
        try {
            return catalogue.course(new CourseId(parameter)).orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException noCourse) {
            throw new NotFoundException(parameter);
        }
    }

    private void show(Course published) {
        Optional<Enrolment> enrolment = enrolments.mine(published.id());
        Course shown = enrolment.map(Enrolment::course).orElse(published);
        course = shown;
        removeAll();
        var cover = new Image(shown.address(shown.cover()), Texts.t(shown.coverAlt()));
        cover.addClassName("x-course-cover");
        var header = new PageHeader(Texts.t(shown.title()), Texts.t(shown.summary()), actions(shown, enrolment));
        var columns = new Div(
                new Div(goals(shown), new CourseContents(shown, enrolment, completions)),
                new CourseTerms(shown, assignments));
        columns.addClassName("x-columns");
        columns.getChildren().findFirst().ifPresent(main -> main.addClassName("x-stack"));
        add(cover, header);
        List<CourseSummary> first = enrolment.isPresent() ? List.of() : enrolments.missingFor(shown);
        if (!first.isEmpty()) {
            add(prerequisites(first));
        }
        add(columns);
    }

    private Component[] actions(Course shown, Optional<Enrolment> enrolment) {
        var actions = new ArrayList<Component>();
        if (enrolment.isEmpty() || !enrolment.get().open()) {
            Button enrol = primary(enrolment.isEmpty() ? "courses.enrol" : "courses.come-back", () -> enrol(shown));
            enrol.setEnabled(
                    enrolment.isPresent() || enrolments.missingFor(shown).isEmpty());
            actions.add(enrol);
        } else {
            Enrolment mine = enrolment.get();
            String go = mine.completed()
                    ? "courses.review"
                    : mine.lastItem() == null ? "courses.start" : "courses.continue";
            actions.add(primary(go, () -> study(mine)));
            if (!mine.completed()) {
                actions.add(leaveButton(shown));
            }
        }
        assignDialog.button(shown, () -> show(shown)).ifPresent(actions::add);
        return actions.toArray(Component[]::new);
    }

    private static Component prerequisites(List<CourseSummary> first) {
        var list = new UnorderedList();
        first.forEach(course ->
                list.add(new ListItem(new Anchor("courses/" + course.id().value(), Texts.t(course.title())))));
        return new Message(Tone.ATTENTION, Texts.t("courses.prerequisites.why"), list);
    }

    private Button primary(String key, Runnable action) {
        var button = new Button(Texts.t(key), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private Button leaveButton(Course shown) {
        var leave = new Button(
                Texts.t("courses.leave"),
                click -> Confirm.ask(
                        Texts.t("courses.leave.title"),
                        Texts.t("courses.leave.text"),
                        Texts.t("courses.leave"),
                        () -> leave(shown)));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return leave;
    }

    private void enrol(Course shown) {
        study(enrolments.enrol(shown.id(), Language.of(Texts.locale())));
    }

    private void leave(Course shown) {
        enrolments.leave(shown.id());
        Notify.done(Texts.t("courses.left"));
        show(shown);
    }

    private void study(Enrolment mine) {
        UI.getCurrent()
                .navigate("study/" + mine.course().id().value() + "/"
                        + mine.next().id());
    }

    private static Card goals(Course course) {
        var list = new UnorderedList();
        course.goals().forEach(goal -> list.add(new ListItem(Texts.t(goal))));
        return new Card(Texts.t("courses.goals"), list);
    }

    @Override
    public String getPageTitle() {
        return course == null ? Texts.t("courses.menu.catalogue") : Texts.t(course.title());
    }
}
