package org.xueshi.courses.ui;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.xueshi.common.ui.EmptyState;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.PageHeader;
import org.xueshi.common.ui.StatusBadge;
import org.xueshi.common.ui.StatusBadge.Tone;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.courses.folder.CourseImports.Outcome;

/** Are the course folders all right? Looks at them again and names every problem with its file and line. */
@RolesAllowed("ADMINISTRATOR")
@Route("course-folders")
@Menu(order = 60, icon = "vaadin:folder-open", title = "courses.menu.folders")
class CourseFoldersView extends Div implements HasDynamicTitle {

    private final transient CourseImports imports;
    private final Div outcomes = new Div();

    CourseFoldersView(CourseImports imports) {
        this.imports = imports;
        addClassName("x-page");
        outcomes.addClassName("x-stack");
        outcomes.getElement().setAttribute("aria-live", "polite");
        var again = new OnceButton(Texts.t("courses.folders.again"), this::look);
        again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        outcomes.add(new EmptyState(
                VaadinIcon.FOLDER_OPEN, Texts.t("courses.folders.none"), Texts.t("courses.folders.none.why")));
        add(new PageHeader(getPageTitle(), Texts.t("courses.folders.lead"), again), outcomes);
    }

    private void look() {
        outcomes.removeAll();
        imports.again().forEach(outcome -> outcomes.add(card(outcome)));
    }

    private static Section card(Outcome outcome) {
        var card = new Section(new H2(outcome.folder()));
        card.addClassName("x-card");
        switch (outcome) {
            case Outcome.Published published ->
                card.add(new StatusBadge(Tone.GOOD, Texts.t("courses.folders.published")));
            case Outcome.Unchanged unchanged ->
                card.add(new StatusBadge(Tone.NEUTRAL, Texts.t("courses.folders.unchanged")));
            case Outcome.Refused refused -> {
                var problems = new UnorderedList();
                refused.problems().forEach(problem -> problems.add(new ListItem(new Code(Texts.t(problem)))));
                card.add(new StatusBadge(Tone.BAD, Texts.t("courses.folders.refused")), problems);
            }
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return Texts.t("courses.menu.folders");
    }
}
