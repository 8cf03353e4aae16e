package org.xueshi.courses.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.xueshi.common.ui.Texts;

/** A month of study, a square for each day: the more minutes counted, the fuller. Each day leads to its timeline. */
final class MonthHeat extends NativeTable {

    /** Minutes from which on a day is drawn fuller. */
    private static final long[] STEPS = {1, 15, 30, 60};

    private final String address;

    /** @param address of the page that shows a day, up to its query */
    MonthHeat(YearMonth month, LocalDate chosen, LocalDate today, Map<LocalDate, Duration> days, String address) {
        this.address = address;
        addClassName("x-heat");
        setCaptionText(Texts.month(month));
        add(weekdays());
        var body = new NativeTableBody();
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = first; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            var row = new NativeTableRow();
            for (int i = 0; i < 7; i++) {
                LocalDate day = week.plusDays(i);
                row.add(cell(day, month, chosen, today, days.getOrDefault(day, Duration.ZERO)));
            }
            body.add(row);
        }
        add(body);
    }

    private static NativeTableHeader weekdays() {
        var row = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.NARROW, Texts.locale()));
            cell.getElement().setAttribute("abbr", day.getDisplayName(TextStyle.FULL, Texts.locale()));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private NativeTableCell cell(LocalDate day, YearMonth month, LocalDate chosen, LocalDate today, Duration counted) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            return cell;
        }
        String number = Integer.toString(day.getDayOfMonth());
        Component inside = day.isAfter(today) ? new Span(number) : link(day, number, day.equals(chosen), counted);
        cell.add(inside);
        return cell;
    }

    private Anchor link(LocalDate day, String number, boolean chosen, Duration counted) {
        var link = new Anchor(address + "?day=" + day, number);
        link.addClassName("x-heat-" + step(counted));
        String words = Texts.t("courses.time.day", Texts.day(day), Texts.length(counted));
        link.getElement().setAttribute("aria-label", words);
        link.getElement().setAttribute("title", words);
        if (chosen) {
            link.getElement().setAttribute("aria-current", "date");
        }
        return link;
    }

    static int step(Duration counted) {
        int step = 0;
        while (step < STEPS.length && counted.toMinutes() >= STEPS[step]) {
            step++;
        }
        return step == 0 && counted.isPositive() ? 1 : step;
    }
}
