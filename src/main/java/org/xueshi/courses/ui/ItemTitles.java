package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import org.xueshi.common.Language;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.draft.ItemDraft;
import tools.jackson.databind.node.ObjectNode;

/** What the item is called, in each language; kept as it is written. */
final class ItemTitles extends Div {

    /** As the course's schema has it. */
    private static final int LONGEST = 120;

    ItemTitles(ItemDraft draft) {
        addClassName("x-fields");
        for (Language language : Language.values()) {
            add(field(draft, language));
        }
    }

    private static TextField field(ItemDraft draft, Language language) {
        var field = new TextField(Texts.t("courses.studio.title." + language.tag()));
        field.setValue(draft.description().path("title").path(language.tag()).asString(""));
        field.setMaxLength(LONGEST);
        field.getElement().setAttribute("lang", language.tag());
        field.addValueChangeListener(change -> {
            String title = change.getValue().strip();
            field.setInvalid(title.isEmpty());
            if (!title.isEmpty()) {
                ObjectNode description = draft.description();
                description.withObject("title").put(language.tag(), title);
                draft.describe(description);
            }
        });
        field.setErrorMessage(Texts.t("courses.studio.title.empty"));
        field.setManualValidation(true);
        return field;
    }
}
