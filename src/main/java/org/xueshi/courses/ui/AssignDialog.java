package org.xueshi.courses.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.xueshi.common.Category;
import org.xueshi.common.Tags;
import org.xueshi.common.ui.DayPicker;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.Course;
import org.xueshi.hours.StudyRules;
import org.xueshi.hours.StudyRules.KnownTag;
import org.xueshi.people.Directory;
import org.xueshi.people.Organisation;
import org.xueshi.people.Period;
import org.xueshi.people.SignedIn;

/** Has an organisation and everybody below it study a course; offered to those in charge of one. */
@SpringComponent
class AssignDialog {

    /** As wide as a line of a form; a phone makes it narrower. */
    private static final String WIDTH = "28rem";

    private static final List<Category> CATEGORIES =
            List.of(Category.CENTRALIZED, Category.COLLECTIVE, Category.ORGANISATIONAL_LIFE, Category.PRACTICAL);

    private final Assignments assignments;
    private final StudyRules rules;
    private final Directory directory;
    private final SignedIn signedIn;

    AssignDialog(Assignments assignments, StudyRules rules, Directory directory, SignedIn signedIn) {
        this.assignments = assignments;
        this.rules = rules;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    /** The button that opens it, for whoever may assign something. */
    Optional<Button> button(Course course, Runnable then) {
        List<Organisation> mine =
                assignments.mayAssignFor().stream().map(directory::organisation).toList();
        return mine.isEmpty()
                ? Optional.empty()
                : Optional.of(new Button(Texts.t("courses.assign"), click -> open(course, mine, then)));
    }

    private void open(Course course, List<Organisation> mine, Runnable then) {
        LocalDate today = directory.today(signedIn.member());
        var organisation = new ComboBox<Organisation>(Texts.t("courses.assign.organisation"), mine);
        organisation.setItemLabelGenerator(each -> Texts.t(each.name()));
        organisation.setValue(mine.getFirst());
        organisation.setRequiredIndicatorVisible(true);
        var category = new Select<Category>();
        category.setLabel(Texts.t("courses.assign.category"));
        category.setItems(CATEGORIES);
        category.setItemLabelGenerator(Texts::t);
        category.setValue(Category.CENTRALIZED);
        List<KnownTag> known = rules.tags(today);
        var tags = new MultiSelectComboBox<KnownTag>(Texts.t("courses.assign.tags"), known);
        tags.setItemLabelGenerator(each -> Texts.t(each.title()));
        tags.setHelperText(Texts.t("courses.assign.tags.help"));
        tags.setVisible(!known.isEmpty());
        var from = new DayPicker(Texts.t("courses.assign.from"));
        from.setValue(today);
        var until = new DayPicker(Texts.t("courses.assign.until"));
        until.setMin(today);
        var dialog = new Dialog(Texts.t("courses.assign.title", Texts.t(course.title())));
        var form = new Div(new Paragraph(Texts.t("courses.assign.text")), organisation, category, tags, from, until);
        form.addClassName("x-form");
        dialog.setWidth(WIDTH);
        dialog.add(form);
        var assign = new Button(Texts.t("courses.assign"), click -> {
            if (!valid(organisation, from, until)) {
                return;
            }
            assignments.assign(
                    course.id(),
                    organisation.getValue().id(),
                    category.getValue(),
                    Tags.of(tags.getValue().stream().map(KnownTag::key).toList()),
                    new Period(from.getValue(), until.getValue()));
            dialog.close();
            Notify.done(
                    Texts.t("courses.assigned", Texts.t(organisation.getValue().name())));
            then.run();
        });
        assign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(Texts.t("common.cancel"), click -> dialog.close()), assign);
        dialog.open();
    }

    private static boolean valid(ComboBox<Organisation> organisation, DayPicker from, DayPicker until) {
        organisation.setErrorMessage(Texts.t("courses.assign.organisation.missing"));
        organisation.setInvalid(organisation.getValue() == null);
        from.setErrorMessage(Texts.t("courses.assign.from.missing"));
        from.setInvalid(from.getValue() == null);
        until.setErrorMessage(Texts.t("courses.assign.until.wrong"));
        until.setInvalid(from.getValue() != null
                && until.getValue() != null
                && until.getValue().isBefore(from.getValue()));
        return !organisation.isInvalid() && !from.isInvalid() && !until.isInvalid();
    }
}
