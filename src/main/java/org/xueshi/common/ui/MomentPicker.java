package org.xueshi.common.ui;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;

/** A day and a time of day, like {@link DayPicker}. */
public class MomentPicker extends DateTimePicker {

    public MomentPicker(String label) {
        super(label);
        setLocale(Texts.locale());
        setDatePickerI18n(DayPicker.words());
        setAutoOpen(false);
    }
}
