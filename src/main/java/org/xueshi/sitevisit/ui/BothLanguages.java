package org.xueshi.sitevisit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.common.ui.Texts;

/** A text in both languages, side by side; whoever writes one only is read in it by all. */
final class BothLanguages extends Div {

    /** Whoever stops typing for so long has their words kept. */
    private static final int PAUSE_MILLIS = 800;

    private final HasValue<?, String> zh;
    private final HasValue<?, String> en;
    private final HasValidation first;

    private BothLanguages(Component zh, Component en) {
        this.zh = value(zh);
        this.en = value(en);
        this.first = (HasValidation) zh;
        addClassName("x-both-languages");
        zh.getElement().setAttribute("lang", "zh");
        en.getElement().setAttribute("lang", "en");
        add(zh, en);
    }

    @SuppressWarnings("unchecked")
    private static HasValue<?, String> value(Component field) {
        return (HasValue<?, String>) field;
    }

    static BothLanguages line(String label, int most) {
        var zh = new TextField(in("zh", label));
        var en = new TextField(in("en", label));
        zh.setMaxLength(most);
        en.setMaxLength(most);
        return new BothLanguages(zh, en);
    }

    static BothLanguages area(String label, int most) {
        var zh = new TextArea(in("zh", label));
        var en = new TextArea(in("en", label));
        zh.setMaxLength(most);
        en.setMaxLength(most);
        return new BothLanguages(zh, en);
    }

    private static String in(String language, String label) {
        return Texts.t("sitevisit.in." + language, label);
    }

    /** The field that a message about it goes to. */
    HasValidation field() {
        return first;
    }

    void fill(@Nullable Localised text) {
        if (text != null) {
            zh.setValue(text.zh());
            en.setValue(text.en());
        }
    }

    /** Runs whenever either is changed, also while it is typed. */
    void onChange(Runnable changed) {
        for (HasValue<?, String> field : List.of(zh, en)) {
            ((HasValueChangeMode) field).setValueChangeMode(ValueChangeMode.LAZY);
            ((HasValueChangeMode) field).setValueChangeTimeout(PAUSE_MILLIS);
        }
        zh.addValueChangeListener(change -> changed.run());
        en.addValueChangeListener(change -> changed.run());
    }

    /** Null if nothing was written. */
    @Nullable
    Localised text() {
        String chinese = zh.getValue().strip();
        String english = en.getValue().strip();
        return chinese.isEmpty() && english.isEmpty()
                ? null
                : new Localised(chinese.isEmpty() ? english : chinese, english.isEmpty() ? chinese : english);
    }
}
