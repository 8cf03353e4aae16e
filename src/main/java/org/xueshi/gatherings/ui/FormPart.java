package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.PlanRefused;
import org.xueshi.gatherings.PlanRefused.Field;

/** A part of the form of a gathering, which knows at which of its fields a refusal stands. */
abstract class FormPart extends Section {

    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    FormPart(String heading) {
        super(new H2(Texts.t(heading)));
        addClassNames("x-card", "x-stack");
    }

    Map<Field, HasValidation> fields() {
        return fields;
    }

    void at(Field field, HasValidation component) {
        component.setManualValidation(true);
        fields.put(field, component);
    }

    static <T> T required(@Nullable T value, Field field) {
        if (value == null) {
            throw PlanRefused.missing(field);
        }
        return value;
    }
}
