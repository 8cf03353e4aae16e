package org.xueshi.hours.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ui.DayPicker;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Declaration;
import org.xueshi.hours.DeclarationRefused;
import org.xueshi.hours.DeclarationRefused.Field;
import org.xueshi.hours.Declarations;
import org.xueshi.hours.Documents;
import org.xueshi.hours.WordsRefused;
import org.xueshi.people.Member;

/** What was learned elsewhere, asked in the order in which one tells it. A refusal stands at its field; nothing typed is lost. */
final class DeclarationForm extends Div {

    private static final Duration STEP = Duration.ofMinutes(15);

    private final TextField title = new TextField(Texts.t("hours.declare.name"));
    private final TextField organiser = new TextField(Texts.t("hours.declare.organiser"));
    private final Select<Category> category = new Select<>();
    private final DayPicker day = new DayPicker(Texts.t("hours.declare.day"));
    private final TimePicker from = new TimePicker(Texts.t("hours.declare.from"));
    private final TimePicker until = new TimePicker(Texts.t("hours.declare.until"));
    private final IntegerField minutes = new IntegerField(Texts.t("hours.declare.minutes"));
    private final TextArea statement = new TextArea(Texts.t("hours.declare.statement"));
    private final Select<Member> vouched = new Select<>();
    private final ActivityFields activity;
    private final DocumentsField files;
    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    /**
     * @param before what was filed, for changing it; null for a new one
     * @param send takes what was typed, and may refuse it with {@link DeclarationRefused}
     */
    DeclarationForm(
            Declarations declarations,
            Documents documents,
            @Nullable Declaration before,
            String action,
            Consumer<Declaration> send) {
        addClassNames("x-form", "x-declaration");
        files = new DocumentsField(documents, before == null ? List.of() : before.documents());
        activity = new ActivityFields(declarations.activities());
        List<Member> leaders = declarations.leaders();
        choices(declarations.categories(), leaders);
        describe();
        if (before == null) {
            day.setValue(declarations.today());
        } else {
            fill(before, leaders);
        }
        day.setMax(declarations.today());
        var button = new OnceButton(action, () -> send(send));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        var actions = new Div(button);
        actions.addClassName("x-actions");
        add(title, organiser, category, activity, day, row(from, until), minutes, statement, files);
        if (!leaders.isEmpty()) {
            add(vouched);
        }
        add(actions);
    }

    private void choices(List<Category> categories, List<Member> leaders) {
        category.setLabel(Texts.t("hours.declare.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(Texts::t);
        category.setHelperText(Texts.t("hours.declare.category.help"));
        vouched.setLabel(Texts.t("hours.declare.vouched"));
        vouched.setItems(leaders);
        vouched.setEmptySelectionAllowed(true);
        vouched.setEmptySelectionCaption(Texts.t("hours.declare.vouched.nobody"));
        vouched.setItemLabelGenerator(
                one -> one == null ? Texts.t("hours.declare.vouched.nobody") : Texts.t(one.name()));
        vouched.setHelperText(Texts.t("hours.declare.vouched.help"));
    }

    private void describe() {
        title.setMaxLength(Declaration.MOST_NAME);
        organiser.setMaxLength(Declaration.MOST_NAME);
        statement.setMaxLength(WordsRefused.MOST);
        minutes.setMin(1);
        minutes.setMax(Declaration.MOST_MINUTES);
        minutes.setHelperText(Texts.t("hours.declare.minutes.help"));
        for (TimePicker time : List.of(from, until)) {
            time.setStep(STEP);
            time.setLocale(Texts.locale());
            time.setClearButtonVisible(true);
            time.setManualValidation(true);
        }
        at(Field.TITLE, title);
        at(Field.ORGANISER, organiser);
        at(Field.CATEGORY, category);
        at(Field.DAY, day);
        at(Field.UNTIL, until);
        at(Field.MINUTES, minutes);
        at(Field.DAYS, activity.days());
        at(Field.STATEMENT, statement);
        List.of(title, organiser, statement).forEach(field -> field.setRequiredIndicatorVisible(true));
        day.setRequiredIndicatorVisible(true);
    }

    private void at(Field field, HasValidation component) {
        component.setManualValidation(true);
        fields.put(field, component);
    }

    private void fill(Declaration before, List<Member> leaders) {
        title.setValue(before.title());
        organiser.setValue(before.organiser());
        category.setValue(before.category());
        day.setValue(before.day());
        from.setValue(before.from());
        until.setValue(before.until());
        minutes.setValue(before.minutes());
        statement.setValue(before.statement());
        activity.fill(before);
        leaders.stream()
                .filter(leader -> leader.id().equals(before.vouchedBy()))
                .findFirst()
                .ifPresent(vouched::setValue);
    }

    private void send(Consumer<Declaration> send) {
        fields.values().forEach(field -> field.setInvalid(false));
        files.valid();
        try {
            send.accept(typed());
        } catch (DeclarationRefused refused) {
            show(refused);
        }
    }

    private void show(DeclarationRefused refused) {
        HasValidation field = fields.get(refused.field());
        if (field == null) {
            files.invalid(Texts.t(refused));
            return;
        }
        field.setErrorMessage(Texts.t(refused));
        field.setInvalid(true);
        if (field instanceof Focusable<?> reachable) {
            reachable.focus();
        }
    }

    private Declaration typed() {
        return new Declaration(
                title.getValue(),
                organiser.getValue(),
                category.getValue(),
                day.getValue(),
                from.getValue(),
                until.getValue(),
                minutes.getValue(),
                statement.getValue(),
                vouched.getValue() == null ? null : vouched.getValue().id(),
                files.value(),
                activity.activity(),
                activity.halfDays());
    }

    private static Div row(Component... parts) {
        var row = new Div(parts);
        row.addClassName("x-form-row");
        return row;
    }
}
