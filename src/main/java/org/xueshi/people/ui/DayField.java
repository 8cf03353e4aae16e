package org.xueshi.people.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ui.Texts;
import org.xueshi.people.EntryRefused;
import org.xueshi.people.EntryRefused.Field;
import org.xueshi.people.Period;

/** A day, in the words and the order of the reader's language. */
final class DayField extends DatePicker {

    DayField(String label) {
        super(label);
        Locale locale = Texts.locale();
        setLocale(locale);
        var names = DateFormatSymbols.getInstance(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(Texts.t("people.today"))
                .setCancel(Texts.t("common.cancel")));
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

    /** Java counts days of the week from 1 and begins with Sunday. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
