package org.xueshi.hours.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.ui.OnceButton;
import org.xueshi.common.ui.Texts;
import org.xueshi.hours.Corrections.Offer;
import org.xueshi.hours.WordsRefused;

/** Asks what an entry should have said, and why. */
final class CorrectionDialog extends Dialog {

    /** As wide as a line of what is typed; a phone makes it narrower. */
    private static final String WIDTH = "28rem";

    private final Offer offer;
    private final Correct then;
    private final BigDecimalField hours = new BigDecimalField(Texts.t("hours.correct.hours"));
    private final Select<Category> category = new Select<>();
    private final TextArea reason = new TextArea(Texts.t("hours.words.reason"));

    /** What becomes of it; a refusal passes through, and what was typed stays. */
    interface Correct {
        void to(ClassHours hours, Category category, String reason);
    }

    CorrectionDialog(String member, Offer offer, Correct then) {
        this.offer = offer;
        this.then = then;
        setHeaderTitle(Texts.t("hours.correct.title"));
        setWidth(WIDTH);
        hours.setValue(BigDecimal.valueOf(offer.most().hundredths(), 2).stripTrailingZeros());
        hours.setHelperText(Texts.t("hours.correct.most", Texts.hours(offer.most())));
        hours.setRequiredIndicatorVisible(true);
        hours.setAutofocus(true);
        category.setLabel(Texts.t("hours.claim.category"));
        category.setItems(offer.categories());
        category.setItemLabelGenerator(Texts::t);
        category.setValue(offer.category());
        reason.setMinLength(WordsRefused.LEAST);
        reason.setMaxLength(WordsRefused.MOST);
        reason.setRequiredIndicatorVisible(true);
        reason.setHelperText(words("common.words.help"));
        var lead = new Paragraph(Texts.t("hours.correct.lead", member));
        lead.addClassName("x-secondary");
        var form = new Div(lead, hours, category, reason);
        form.addClassName("x-form");
        add(form);
        var accept = new OnceButton(Texts.t("hours.approvals.correct"), this::accept);
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Texts.t("common.cancel"), click -> close()), accept);
        addClassName("x-correction");
    }

    private void accept() {
        ClassHours right = amount();
        int length = reason.getValue().strip().length();
        boolean said = length >= WordsRefused.LEAST && length <= WordsRefused.MOST;
        boolean changed = right == null
                || !right.equals(offer.most())
                || !category.getValue().equals(offer.category());
        refuse(
                right == null
                        ? Texts.t(
                                "hours.refused.correction-amount", offer.most().toString())
                        : changed ? null : Texts.t("hours.refused.correction-same"));
        reason.setErrorMessage(words("common.words.refused"));
        reason.setInvalid(!said);
        if (right == null || !changed) {
            hours.focus();
        } else if (!said) {
            reason.focus();
        } else {
            then.to(right, category.getValue(), reason.getValue());
            close();
        }
    }

    private void refuse(@Nullable String why) {
        hours.setErrorMessage(why);
        hours.setInvalid(why != null);
    }

    /** Nothing if it can't be an amount of the entry. */
    private @Nullable ClassHours amount() {
        BigDecimal typed = hours.getValue();
        if (typed == null || typed.signum() <= 0 || typed.stripTrailingZeros().scale() > 2) {
            return null;
        }
        BigDecimal most = BigDecimal.valueOf(offer.most().hundredths(), 2);
        return typed.compareTo(most) > 0
                ? null
                : new ClassHours(typed.movePointRight(2).intValueExact());
    }

    private static String words(String key) {
        return Texts.t(key, Integer.toString(WordsRefused.LEAST), Integer.toString(WordsRefused.MOST));
    }
}
