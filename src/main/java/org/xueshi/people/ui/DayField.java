package org.xueshi.people.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.DayPicker;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.Period;

/** A day of a form about people. */
final class DayField extends DayPicker {

    DayField(String label) {
        super(label);
    }

    /** The day that was entered, or a refusal at that field. */
    LocalDate required(Field field) {
        LocalDate day = getValue();
        if (day == null) {
            throw new EntryRefused(field, "day-missing");
        }
        return day;
    }

    /** A period from two fields, the second of which may be empty. */
    static Period period(DayField from, DayField until) {
        LocalDate first = from.required(Field.FROM);
        @Nullable LocalDate last = until.getValue();
        if (last != null && last.isBefore(first)) {
            throw new EntryRefused(Field.UNTIL, "ends-before-it-begins");
        }
        return new Period(first, last);
    }
}
