package org.xueshi.people.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;

/** A name in Chinese and, if it has one, in English. */
final class NameFields {

    final TextField chinese = new TextField(Texts.t("people.name.zh"));
    final TextField english = new TextField(Texts.t("people.name.en"));

    NameFields(@Nullable Localised name) {
        chinese.setRequiredIndicatorVisible(true);
        english.setHelperText(Texts.t("people.name.en.why"));
        if (name != null) {
            chinese.setValue(name.zh());
            english.setValue(name.en());
        }
    }

    /** What was entered; one name stands for both languages if it is the only one. */
    Localised value() {
        String zh = chinese.getValue().strip();
        String en = english.getValue().strip();
        if (zh.isEmpty()) {
            throw new EntryRefused(Field.NAME, "name-missing");
        }
        return en.isEmpty() ? Localised.same(zh) : new Localised(zh, en);
    }
}
