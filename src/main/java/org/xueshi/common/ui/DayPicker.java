package org.xueshi.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, in the words and the order of the reader's language. Its calendar opens by its button. */
public class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        setLocale(Texts.locale());
        setI18n(words());
        // Whoever types quickly closes the calendar before it has opened: it would leave the page hidden from screen
        // readers.
        setAutoOpen(false);
    }

    static DatePickerI18n words() {
        Locale locale = Texts.locale();
        var names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(Texts.t("common.today"))
                .setCancel(Texts.t("common.cancel"));
    }

    /** Java counts days of the week from 1 and begins with Sunday. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
