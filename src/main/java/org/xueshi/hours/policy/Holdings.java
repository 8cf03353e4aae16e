package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.language.Who;
import org.xueshi.people.Appointment;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.Period;

/** When an obligation follows somebody, because of what, and since when that has been so. Ordered by beginning. */
final class Holdings {

    /**
     * A stretch of days on which somebody is asked.
     *
     * @param began the day on which the role or fact began, which may lie before the stretch
     */
    record Holding(Period period, LocalDate began, Because because) {}

    private final List<Holding> all;

    private Holdings(List<Holding> all) {
        this.all = all;
    }

    static Holdings of(List<Who> who, Subject subject) {
        var all = new ArrayList<Holding>();
        for (Who one : who) {
            add(all, one, subject);
        }
        all.sort(Comparator.comparing((Holding one) -> one.period().from()).thenComparing(Holding::began));
        return new Holdings(all);
    }

    boolean none() {
        return all.isEmpty();
    }

    @Nullable
    Holding on(LocalDate day) {
        for (Holding one : all) {
            if (one.period().covers(day)) {
                return one;
            }
        }
        return null;
    }

    @Nullable
    Holding within(LocalDate from, LocalDate until) {
        for (Holding one : all) {
            if (!one.period().from().isAfter(until) && one.period().lastsUntil(from)) {
                return one;
            }
        }
        return null;
    }

    List<Period> periods() {
        return Spans.merged(all.stream().map(Holding::period).toList());
    }

    /** When an unbroken stretch began: one role that follows another without a gap continues it. */
    LocalDate began(Period stretch) {
        LocalDate began = stretch.from();
        for (Holding one : all) {
            if (one.period().overlaps(stretch) && one.began().isBefore(began)) {
                began = one.began();
            }
        }
        return began;
    }

    static List<Period> periodsOf(Who.FactTest test, Subject subject) {
        var periods = new ArrayList<Period>();
        for (DeclaredFact fact : subject.declared()) {
            if (fact.key().equals(test.key()) && test.holds(fact.value())) {
                periods.add(fact.period());
            }
        }
        return Spans.merged(periods);
    }

    private static List<Period> periodsOf(Mark mark, Subject subject) {
        var periods = new ArrayList<Period>();
        for (DatedMark dated : subject.facts().marks()) {
            if (dated.mark() == mark) {
                periods.add(dated.period());
            }
        }
        return Spans.merged(periods);
    }

    private static List<Period> base(Who one, Subject subject) {
        if (one.fact() != null) {
            return periodsOf(one.fact(), subject);
        }
        var periods = new ArrayList<Period>();
        for (Appointment appointment : subject.facts().appointments()) {
            if (appointment.role() == one.role()) {
                periods.add(appointment.period());
            }
        }
        return Spans.merged(periods);
    }

    private static void add(List<Holding> all, Who one, Subject subject) {
        List<Period> base = base(one, subject);
        if (Boolean.TRUE.equals(one.onlyFirst()) && base.size() > 1) {
            base = base.subList(0, 1);
        }
        var because =
                new Because(one.role(), one.fact() == null ? null : one.fact().key());
        for (Period stretch : base) {
            for (Period part : narrowed(one, stretch, subject)) {
                all.add(new Holding(part, stretch.from(), because));
            }
        }
    }

    private static List<Period> narrowed(Who one, Period stretch, Subject subject) {
        List<Period> parts = List.of(stretch);
        if (one.firstMonths() != null) {
            LocalDate end = stretch.from().plusMonths(one.firstMonths()).minusDays(1);
            parts = Spans.common(parts, List.of(new Period(stretch.from(), end)));
        }
        if (one.afterMonths() != null) {
            parts = Spans.common(parts, List.of(Period.since(stretch.from().plusMonths(one.afterMonths()))));
        }
        for (Mark mark : one.marks()) {
            parts = Spans.common(parts, periodsOf(mark, subject));
        }
        for (Who.FactTest fact : one.facts()) {
            parts = Spans.common(parts, periodsOf(fact, subject));
        }
        for (Mark mark : one.withoutMarks()) {
            parts = Spans.without(parts, periodsOf(mark, subject));
        }
        for (Who.FactTest fact : one.withoutFacts()) {
            parts = Spans.without(parts, periodsOf(fact, subject));
        }
        return parts;
    }
}
