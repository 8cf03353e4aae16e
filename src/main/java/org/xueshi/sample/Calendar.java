package org.xueshi.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.xueshi.common.Category;
import org.xueshi.common.Tags;

/** What the sample organisation did in its two years: last year and this one up to today. */
final class Calendar {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** When people write down and approve what they did in the day. */
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private static final int MINUTES_A_DAY = 360;

    private static final Map<String, Tags> TAGS = Map.of(
            "spring", Tags.of(List.of("season")),
            "flood-season", Tags.of(List.of("season")),
            "secretaries", Tags.of(List.of("rotation")),
            "autumn", Tags.of(List.of("intensive")));

    private final LocalDate today;

    Calendar(Clock clock) {
        today = LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** Who an event was for. */
    enum Circle {
        EVERYBODY,
        BRANCH,
        COMMITTEES
    }

    /**
     * Something people came to.
     *
     * @param title key of its words
     * @param tags what it was besides, for rules that ask for it
     * @param minutes without breaks
     */
    record Event(String key, LocalDate day, String title, Category category, Tags tags, Circle circle, int minutes) {}

    LocalDate today() {
        return today;
    }

    /** Before anything happened. */
    LocalDate founding() {
        return LocalDate.of(today.getYear() - 3, Month.JANUARY, 6);
    }

    static Instant evening(LocalDate day) {
        return day.atTime(EVENING).atZone(ZONE).toInstant();
    }

    /** All events up to yesterday, the oldest first. */
    List<Event> events() {
        List<Event> events = new ArrayList<>();
        for (int year = today.getYear() - 1; year <= today.getYear(); year++) {
            events.addAll(of(year));
        }
        return events.stream()
                .filter(event -> event.day().isBefore(today))
                .sorted(Comparator.comparing(Event::day))
                .toList();
    }

    private static List<Event> of(int year) {
        return List.of(
                branch(year, 1, 16, "new-year", 90),
                county(year, 2, 24, "spring", 2 * MINUTES_A_DAY),
                branch(year, 3, 20, "flood-season", 90),
                committees(year, 4, 14, "secretaries"),
                branch(year, 5, 22, "young", 90),
                practical(year, 6, 12, "patrol", 180),
                branch(year, 7, 17, "drill", 90),
                branch(year, 9, 18, "harvest", 90),
                county(year, 10, 20, "autumn", 2 * MINUTES_A_DAY),
                branch(year, 11, 13, "review", 90),
                branch(year, 12, 11, "elders", 90));
    }

    private static Event branch(int year, int month, int day, String key, int minutes) {
        return event(year, month, day, key, Category.COLLECTIVE, Circle.BRANCH, minutes);
    }

    private static Event county(int year, int month, int day, String key, int minutes) {
        return event(year, month, day, key, Category.CENTRALIZED, Circle.EVERYBODY, minutes);
    }

    private static Event committees(int year, int month, int day, String key) {
        return event(year, month, day, key, Category.CENTRALIZED, Circle.COMMITTEES, 3 * MINUTES_A_DAY);
    }

    private static Event practical(int year, int month, int day, String key, int minutes) {
        return event(year, month, day, key, Category.PRACTICAL, Circle.EVERYBODY, minutes);
    }

    private static Event event(
            int year, int month, int day, String key, Category category, Circle circle, int minutes) {
        return new Event(
                key + "-" + year,
                LocalDate.of(year, month, day),
                "event." + key,
                category,
                TAGS.getOrDefault(key, Tags.NONE),
                circle,
                minutes);
    }
}
