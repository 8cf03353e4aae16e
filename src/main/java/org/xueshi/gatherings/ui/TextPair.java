package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;

/**
 * A text in the language of whoever writes it, and below it, if they want, in the other. Without a second one, readers of
 * both languages read the first.
 */
final class TextPair extends Div {

    private final HasValue<?, String> own;
    private final HasValue<?, String> other;
    private final HasValidation ownField;
    private final Component otherField;

    private TextPair(Component own, Component other) {
        this.own = value(own);
        this.other = value(other);
        this.ownField = (HasValidation) own;
        this.otherField = other;
        addClassName("x-bilingual");
        ownField.setManualValidation(true);
        add(own, other);
        other.setVisible(false);
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, String> value(Component field) {
        return (HasValue<?, String>) field;
    }

    static TextPair line(String label, int most, boolean required) {
        var own = new TextField(label);
        var other = new TextField(otherLabel(label));
        own.setMaxLength(most);
        other.setMaxLength(most);
        own.setRequiredIndicatorVisible(required);
        return new TextPair(own, other);
    }

    static TextPair area(String label, int most, boolean required) {
        var own = new TextArea(label);
        var other = new TextArea(otherLabel(label));
        own.setMaxLength(most);
        other.setMaxLength(most);
        own.setRequiredIndicatorVisible(required);
        return new TextPair(own, other);
    }

    private static String otherLabel(String label) {
        return Texts.t("gatherings.form.other", label);
    }

    /** The field that a message about it goes to. */
    HasValidation field() {
        return ownField;
    }

    void both(boolean shown) {
        otherField.setVisible(shown);
    }

    boolean hasOther() {
        return !other.getValue().isBlank();
    }

    void fill(@Nullable Localised text) {
        if (text != null) {
            boolean chinese = isChinese();
            own.setValue(chinese ? text.zh() : text.en());
            String second = chinese ? text.en() : text.zh();
            other.setValue(second.equals(own.getValue()) ? "" : second);
        }
    }

    /** Null if nothing was written. */
    @Nullable
    Localised text() {
        String first = own.getValue().strip();
        if (first.isEmpty()) {
            return null;
        }
        String second = other.getValue().isBlank() ? first : other.getValue().strip();
        return isChinese() ? new Localised(first, second) : new Localised(second, first);
    }

    private static boolean isChinese() {
        return Texts.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
    }
}
