package org.xueshi.common.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.text.DateFormatSymbols;
import java.time.temporal.WeekFields;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A day, in the words and the order of the reader's language. */
public class DayPicker extends DatePicker {

    public DayPicker(String label) {
        super(label);
        Locale locale = Texts.locale();
        setLocale(locale);
        var names = DateFormatSymbols.getInstance(locale);
        setI18n(new DatePickerI18n()
                .setMonthNames(List.of(names.getMonths()).subList(0, 12))
                .setWeekdays(days(names.getWeekdays()))
                .setWeekdaysShort(days(names.getShortWeekdays()))
                .setFirstDayOfWeek(WeekFields.of(locale).getFirstDayOfWeek().getValue() % 7)
                .setToday(Texts.t("common.today"))
                .setCancel(Texts.t("common.cancel")));
    }

    /** Java counts days of the week from 1 and begins with Sunday. */
    private static List<String> days(String[] names) {
        return Arrays.asList(names).subList(1, 8);
    }
}
