package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;
import org.xueshi.common.Tags;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringCategories.Kind;
import org.xueshi.gatherings.GatheringPlan;
import org.xueshi.gatherings.GatheringTexts;
import org.xueshi.gatherings.PlanRefused.Field;

/** What people come together for, and what it counts as. */
final class WhatPart extends FormPart {

    private final TextPair title = TextPair.line(Texts.t("gatherings.form.title"), GatheringPlan.MOST_NAME, true);
    private final TextPair about = TextPair.area(Texts.t("gatherings.form.about"), GatheringPlan.MOST_TEXT, true);
    private final Select<Category> category = new Select<>();
    private final MultiSelectComboBox<Kind> kinds = new MultiSelectComboBox<>(Texts.t("gatherings.form.kinds"));
    private final GatheringForm.Choices choices;

    WhatPart(GatheringForm.Choices choices) {
        super("gatherings.form.what");
        this.choices = choices;
        category.setLabel(Texts.t("gatherings.form.category"));
        category.setItems(choices.categories());
        category.setItemLabelGenerator(Texts::t);
        category.setHelperText(Texts.t("gatherings.form.category.help"));
        kinds.setItems(choices.kinds());
        kinds.setItemLabelGenerator(kind -> Texts.t(kind.title()));
        kinds.setVisible(!choices.kinds().isEmpty());
        at(Field.TITLE, title.field());
        at(Field.ABOUT, about.field());
        at(Field.CATEGORY, category);
        add(title, about, category, kinds);
    }

    Stream<TextPair> texts() {
        return Stream.of(title, about);
    }

    void fill(GatheringTexts texts) {
        title.fill(texts.title());
        about.fill(texts.about());
    }

    void fill(GatheringPlan before) {
        category.setValue(before.category());
        kinds.setValue(choices.kinds().stream()
                .filter(kind -> before.tags().keys().contains(kind.tag()))
                .collect(Collectors.toSet()));
    }

    Localised title() {
        return required(title.text(), Field.TITLE);
    }

    Localised about() {
        return required(about.text(), Field.ABOUT);
    }

    Category category() {
        return required(category.getValue(), Field.CATEGORY);
    }

    Tags tags() {
        return Tags.of(kinds.getValue().stream().map(Kind::tag).toList());
    }
}
