package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDate;
import org.xueshi.common.ui.DayPicker;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.policy.Policy.KnownFact;
import org.xueshi.hours.year.DeclaredFacts;
import org.xueshi.hours.year.FactRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;

/** Asks for a fact from outside: which, from when to when, and its number if it has one. */
final class FactDialog extends Dialog {

    /** As wide as a line of a form; a phone makes it narrower. */
    private static final String WIDTH = "28rem";

    private final DeclaredFacts facts;
    private final MemberId member;
    private final Runnable changed;
    private final Select<KnownFact> fact = new Select<>();
    private final DayPicker from = new DayPicker(Texts.t("hours.facts.from"));
    private final DayPicker until = new DayPicker(Texts.t("hours.facts.until"));
    private final IntegerField value = new IntegerField(Texts.t("hours.facts.number"));

    FactDialog(DeclaredFacts facts, MemberId member, Runnable changed) {
        this.facts = facts;
        this.member = member;
        this.changed = changed;
        setHeaderTitle(Texts.t("hours.facts.declare"));
        setWidth(WIDTH);
        var known = facts.known();
        fact.setLabel(Texts.t("hours.facts.which"));
        fact.setItems(known);
        fact.setItemLabelGenerator(one -> Texts.t(one.title()));
        fact.setValue(known.getFirst());
        from.setRequiredIndicatorVisible(true);
        until.setHelperText(Texts.t("hours.facts.until.help"));
        value.setValue(1);
        value.setHelperText(Texts.t("hours.facts.number.help"));
        from.setManualValidation(true);
        until.setManualValidation(true);
        value.setManualValidation(true);
        fact.setManualValidation(true);
        var lead = new Paragraph(Texts.t("hours.facts.declare.lead"));
        lead.addClassName("x-secondary");
        var form = new Div(lead, fact, from, until, value);
        form.addClassName("x-form");
        add(form);
        var accept = new OnceButton(Texts.t("hours.facts.declare"), this::accept);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), accept);
    }

    /** What is wrong stands at its field, and nothing that was typed is lost. */
    private void accept() {
        LocalDate first = from.getValue();
        LocalDate last = until.getValue();
        from.setInvalid(first == null);
        from.setErrorMessage(Texts.t("hours.facts.from.missing"));
        until.setInvalid(first != null && last != null && last.isBefore(first));
        until.setErrorMessage(Texts.t("hours.facts.until.before"));
        value.setInvalid(value.getValue() == null);
        value.setErrorMessage(Texts.t("hours.refused.fact-value", Integer.toString(DeclaredFacts.MOST_VALUE)));
        if (first == null || from.isInvalid() || until.isInvalid() || value.isInvalid()) {
            return;
        }
        try {
            facts.declare(member, fact.getValue().key(), new Period(first, last), value.getValue());
        } catch (FactRefused refused) {
            fact.setErrorMessage(Texts.t(refused));
            fact.setInvalid(true);
            fact.focus();
            return;
        }
        close();
        Notify.done(Texts.t("hours.facts.declared.done"));
        changed.run();
    }
}
