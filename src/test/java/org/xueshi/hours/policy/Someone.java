package org.xueshi.hours.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;
import org.xueshi.people.Appointment;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** A member in the making: dated facts and entries, said in a line each. Days are written 2026-03-01, open ends as null. */
final class Someone {

    static final OrganisationId BRANCH = new OrganisationId("east");
    private static final MemberId LI = new MemberId("li");

    private final List<Appointment> appointments = new ArrayList<>();
    private final List<DatedMark> marks = new ArrayList<>();
    private final List<DeclaredFact> facts = new ArrayList<>();
    final List<Credit> credits = new ArrayList<>();
    private RuleBook book = RuleBook.of(List.of());

    static Someone by(RuleBook book) {
        var someone = new Someone();
        someone.book = book;
        return someone;
    }

    /** The default policy. */
    static Someone byDefault() {
        return by(Books.DEFAULT);
    }

    Someone is(Role role, String from, @Nullable String until) {
        appointments.add(new Appointment("a" + appointments.size(), LI, BRANCH, role, period(from, until)));
        return this;
    }

    Someone is(Role role, String from) {
        return is(role, from, null);
    }

    Someone bears(Mark mark, String from, @Nullable String until) {
        marks.add(new DatedMark(mark, period(from, until)));
        return this;
    }

    Someone declares(String fact, String from, @Nullable String until, int value) {
        facts.add(new DeclaredFact(fact, period(from, until), value));
        return this;
    }

    Someone declares(String fact, String from) {
        return declares(fact, from, null, 1);
    }

    /** Hours of a category, attended, chosen alone. */
    Someone did(String day, String category, String hours, String... tags) {
        return did(
                day,
                category,
                hours,
                null,
                Strength.ATTENDED,
                LocalDate.parse(day).getYear(),
                tags);
    }

    /** Hours held by an organisation of that level above the member's branch, or by the branch itself. */
    Someone attended(String day, String category, String hours, OrganisationLevel level, String... tags) {
        return did(
                day,
                category,
                hours,
                level,
                Strength.ATTENDED,
                LocalDate.parse(day).getYear(),
                tags);
    }

    /** The year of the day had been closed before. */
    Someone bookedLate(String day, int bookYear, String category, String hours, String... tags) {
        return did(day, category, hours, null, Strength.ATTENDED, bookYear, tags);
    }

    Someone did(
            String day,
            String category,
            String hours,
            @Nullable OrganisationLevel level,
            Strength strength,
            int bookYear,
            String... tags) {
        int sequence = credits.size() + 1;
        var organiser =
                level == null ? null : level == OrganisationLevel.BRANCH ? BRANCH : new OrganisationId(level.name());
        credits.add(new Credit(
                sequence,
                hundredths(hours),
                new Category(category),
                Set.of(tags),
                strength,
                organiser,
                level,
                BRANCH,
                LocalDate.parse(day),
                bookYear,
                "course:" + sequence,
                null,
                null));
        return this;
    }

    /** Takes an entry back, booked in that year. */
    Someone takesBack(int sequence, int bookYear) {
        Credit of = credits.get(sequence - 1);
        credits.add(new Credit(
                credits.size() + 1,
                of.amount().negated(),
                of.category(),
                of.tags(),
                of.strength(),
                of.organiser(),
                of.organiserLevel(),
                of.branch(),
                of.day(),
                bookYear,
                "reversal:" + sequence,
                sequence,
                null));
        return this;
    }

    /** Takes an entry back and says it rightly, both booked in that year. */
    Someone corrects(int sequence, int bookYear, String category, String hours) {
        takesBack(sequence, bookYear);
        Credit of = credits.get(sequence - 1);
        credits.add(new Credit(
                credits.size() + 1,
                hundredths(hours),
                new Category(category),
                of.tags(),
                of.strength(),
                of.organiser(),
                of.organiserLevel(),
                of.branch(),
                of.day(),
                bookYear,
                "correction:" + sequence,
                null,
                sequence));
        return this;
    }

    /** The last entry is a repetition of the activity of an earlier one. */
    Someone asARepeatOf(int sequence) {
        Credit last = credits.removeLast();
        credits.add(new Credit(
                last.sequence(),
                last.amount(),
                last.category(),
                last.tags(),
                last.strength(),
                last.organiser(),
                last.organiserLevel(),
                last.branch(),
                last.day(),
                last.bookYear(),
                "course:" + sequence + "@" + last.sequence(),
                null,
                null));
        return this;
    }

    /** The last entry's activity was held by that organisation instead. */
    Someone heldBy(String organiser) {
        Credit last = credits.removeLast();
        credits.add(new Credit(
                last.sequence(),
                last.amount(),
                last.category(),
                last.tags(),
                last.strength(),
                new OrganisationId(organiser),
                last.organiserLevel(),
                last.branch(),
                last.day(),
                last.bookYear(),
                last.source(),
                null,
                null));
        return this;
    }

    private static ClassHours hundredths(String hours) {
        return new ClassHours(new BigDecimal(hours).movePointRight(2).intValueExact());
    }

    Subject subject() {
        return new Subject(new MemberFacts(LI, List.of(), appointments, marks), facts);
    }

    Assessment on(String day) {
        return Requirement.assess(book, subject(), credits, LocalDate.parse(day));
    }

    /** The demand of the obligation that is due last. */
    Demand demand(String obligation, String day) {
        return demands(obligation, day).getLast();
    }

    List<Demand> demands(String obligation, String day) {
        return on(day).demands().stream()
                .filter(one -> one.obligation().id().equals(obligation))
                .toList();
    }

    /** The finding of one clause of the obligation. */
    Finding finding(String obligation, String clause, String day) {
        Demand demand = demand(obligation, day);
        return demand.findings().get(demand.obligation().place(clause));
    }

    private static Period period(String from, @Nullable String until) {
        return new Period(LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }
}
