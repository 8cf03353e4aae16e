package org.xueshi.gatherings.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.PlanRefused;
import org.xueshi.gatherings.PlanRefused.Field;

/** Where it is on the earth, as any map copies it, and how near a phone has to say it is. */
final class PlaceField extends Div {

    private static final Pattern PLACE =
            Pattern.compile("\\s*(-?\\d{1,2}(?:\\.\\d+)?)\\s*[,;\\s]\\s*(-?\\d{1,3}(?:\\.\\d+)?)\\s*");

    private final TextField point = new TextField(Texts.t("gatherings.form.point"));
    private final IntegerField radius = new IntegerField(Texts.t("gatherings.form.radius"));

    PlaceField() {
        addClassName("x-form-row");
        point.setHelperText(Texts.t("gatherings.form.point.help"));
        radius.setHelperText(Texts.t("gatherings.form.radius.help"));
        radius.setMin(0);
        radius.setValue(0);
        radius.setStep(50);
        add(point, radius);
    }

    HasValidation field() {
        return point;
    }

    void fill(@Nullable GatheringPlace place) {
        if (place != null) {
            point.setValue(String.format(Locale.ROOT, "%.6f, %.6f", place.latitude(), place.longitude()));
            radius.setValue(place.radiusMetres());
        }
    }

    @Nullable
    GatheringPlace value() {
        if (point.getValue().isBlank()) {
            return null;
        }
        Matcher parts = PLACE.matcher(point.getValue());
        if (!parts.matches()) {
            throw PlanRefused.missing(Field.PLACE);
        }
        try {
            return new GatheringPlace(
                    Double.parseDouble(parts.group(1)),
                    Double.parseDouble(parts.group(2)),
                    radius.getValue() == null ? 0 : radius.getValue());
        } catch (IllegalArgumentException nowhere) {
            throw PlanRefused.missing(Field.PLACE);
        }
    }
}
