package org.xueshi.courses.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.BeforeEvent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Stretch;
import org.xueshi.common.ui.MemberTime;
import org.xueshi.common.ui.Texts;
import org.xueshi.courses.StudyNames;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.StudySpell;
import org.xueshi.tracking.StudyTimes;

/** The month and the day of a member's time, as everybody who may see it sees it. */
final class TimePage extends Div {

    private final StudyTimes times;
    private final StudyNames names;
    private final MemberId member;
    private final ZoneId zone;
    private final LocalDate today;
    private final String address;

    TimePage(StudyTimes times, StudyNames names, Directory directory, MemberId member, String address) {
        this.times = times;
        this.names = names;
        this.member = member;
        this.zone = directory.zoneOf(member);
        this.today = directory.today(member);
        this.address = address;
        addClassName("x-time-parts");
    }

    /** The day that the address names; else the last one of this month with study, else today. */
    void show(BeforeEvent event, @Nullable BiConsumer<StudySpell, Stretch> objects) {
        LocalDate asked = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MemberTime.DAY)
                .map(TimePage::day)
                .filter(day -> !day.isAfter(today))
                .orElse(null);
        YearMonth month = YearMonth.from(asked == null ? today : asked);
        Map<LocalDate, Duration> days = times.month(member, month);
        LocalDate day = asked != null
                ? asked
                : days.keySet().stream().max(LocalDate::compareTo).orElse(today);
        show(month, day, days, objects);
    }

    void show(
            YearMonth month,
            LocalDate day,
            Map<LocalDate, Duration> days,
            @Nullable BiConsumer<StudySpell, Stretch> objects) {
        removeAll();
        var calendar = new Div(months(month), new MonthHeat(month, day, today, days, address), legend());
        calendar.addClassName("x-card");
        add(calendar, new DayOfStudy(day, times.day(member, day), names, zone, objects));
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private Nav months(YearMonth month) {
        var nav = new Nav();
        nav.addClassName("x-heat-months");
        nav.setAriaLabel(Texts.t("courses.time.months"));
        nav.add(new Anchor(address + "?day=" + month.minusMonths(1).atEndOfMonth(), Texts.t("courses.time.before")));
        if (month.isBefore(YearMonth.from(today))) {
            LocalDate last = month.plusMonths(1).atEndOfMonth();
            nav.add(new Anchor(
                    address + "?day=" + (last.isAfter(today) ? today : last), Texts.t("courses.time.after")));
        }
        return nav;
    }

    private static Div legend() {
        var legend = new Div(new com.vaadin.flow.component.html.Span(Texts.t("courses.time.less")));
        for (int i = 0; i <= 4; i++) {
            var square = new com.vaadin.flow.component.html.Span();
            square.addClassNames("x-heat-square", "x-heat-" + i);
            legend.add(square);
        }
        legend.add(new com.vaadin.flow.component.html.Span(Texts.t("courses.time.more")));
        legend.addClassNames("x-heat-legend", "x-secondary", "x-small");
        legend.getElement().setAttribute("aria-hidden", "true");
        return legend;
    }
}
