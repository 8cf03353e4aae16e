package org.xueshi.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import java.util.EnumMap;
import java.util.Map;
import org.xueshi.common.Refused;
import org.xueshi.common.ui.Notify;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;

/** Puts the message of a refusal at the field that it is about. */
final class FieldErrors {

    private final Map<Field, HasValidation> fields = new EnumMap<>(Field.class);

    FieldErrors at(Field field, HasValidation component) {
        component.setManualValidation(true);
        fields.put(field, component);
        return this;
    }

    /** Runs the one service call of a form; false if it was refused, and then the person can read why. */
    boolean accepted(Runnable call) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            call.run();
            return true;
        } catch (EntryRefused refused) {
            HasValidation field = fields.get(refused.field());
            if (field == null) {
                Notify.failed(Texts.t(refused));
                return false;
            }
            field.setErrorMessage(Texts.t(refused));
            field.setInvalid(true);
            if (field instanceof Focusable<?> reachable) {
                reachable.focus();
            }
            return false;
        } catch (Refused refused) {
            Notify.failed(Texts.t(refused));
            return false;
        }
    }
}
