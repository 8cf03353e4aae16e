package org.xueshi.gatherings.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import org.xueshi.common.ui.Texts;
import org.xueshi.gatherings.GatheringSession;

/** Days and times of gatherings as people say them, where the gathering is. */
final class When {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final ZoneId zone;

    When(ZoneId zone) {
        this.zone = zone;
    }

    LocalDate day(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    String clock(Instant moment) {
        return CLOCK.format(moment.atZone(zone));
    }

    LocalTime time(Instant moment) {
        return moment.atZone(zone).toLocalTime();
    }

    Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(zone).toInstant();
    }

    Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }

    LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, zone);
    }

    String moment(Instant moment) {
        return Texts.moment(moment, zone);
    }

    /** With the day of the week: what people plan by. */
    String dayOf(Instant moment) {
        LocalDate day = day(moment);
        return Texts.t(
                "gatherings.day", Texts.day(day), day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.locale()));
    }

    String hours(GatheringSession session) {
        return Texts.t("gatherings.hours", clock(session.begins()), clock(session.ends()));
    }

    /** From the first day to the last, or one day with its hours. */
    String range(Instant begins, Instant ends) {
        return day(begins).equals(day(ends))
                ? Texts.t("gatherings.on", dayOf(begins), clock(begins), clock(ends))
                : Texts.t("gatherings.from-to", dayOf(begins), dayOf(ends));
    }
}
