package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.Period;

/** Arithmetic of periods. Lists are ordered and without overlap. */
final class Spans {

    private Spans() {}

    /** Those that overlap or adjoin are one: whoever moves to another organisation the next day has not begun anew. */
    static List<Period> merged(List<Period> periods) {
        if (periods.size() < 2) {
            return periods;
        }
        var sorted = new ArrayList<>(periods);
        sorted.sort(Comparator.comparing(Period::from));
        var merged = new ArrayList<Period>();
        Period last = sorted.getFirst();
        for (Period next : sorted.subList(1, sorted.size())) {
            LocalDate until = last.until();
            if (until == null || !next.from().isAfter(until.plusDays(1))) {
                last = new Period(last.from(), later(until, next.until()));
            } else {
                merged.add(last);
                last = next;
            }
        }
        merged.add(last);
        return merged;
    }

    static List<Period> common(List<Period> these, List<Period> those) {
        var common = new ArrayList<Period>();
        for (Period one : these) {
            for (Period other : those) {
                if (one.overlaps(other)) {
                    common.add(new Period(
                            one.from().isAfter(other.from()) ? one.from() : other.from(),
                            earlier(one.until(), other.until())));
                }
            }
        }
        return common;
    }

    static List<Period> without(List<Period> these, List<Period> those) {
        List<Period> left = these;
        for (Period hole : those) {
            var rest = new ArrayList<Period>();
            for (Period one : left) {
                if (one.from().isBefore(hole.from())) {
                    rest.add(new Period(
                            one.from(), earlier(one.until(), hole.from().minusDays(1))));
                }
                LocalDate end = hole.until();
                if (end != null && one.lastsUntil(end.plusDays(1))) {
                    LocalDate after = end.plusDays(1);
                    rest.add(new Period(one.from().isAfter(after) ? one.from() : after, one.until()));
                }
            }
            left = rest;
        }
        return left;
    }

    static @Nullable Period covering(List<Period> periods, LocalDate day) {
        for (Period one : periods) {
            if (one.covers(day)) {
                return one;
            }
        }
        return null;
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null ? null : one.isAfter(other) ? one : other;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null ? other : other == null || one.isBefore(other) ? one : other;
    }
}
