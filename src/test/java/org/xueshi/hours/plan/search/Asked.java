package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;
import org.xueshi.hours.policy.Books;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.DeclaredFact;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.Appointment;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.MemberFacts.DatedMark;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Period;
import org.xueshi.people.Role;

/** A member who is asked for something, by the default policy unless said otherwise, and what is offered: said in a line each. */
final class Asked {

    private static final OrganisationId BRANCH = new OrganisationId("east");
    private static final MemberId LI = new MemberId("li");

    private final LocalDate today;
    private final List<Appointment> appointments = new ArrayList<>();
    private final List<DatedMark> marks = new ArrayList<>();
    private final List<DeclaredFact> facts = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Offer> offers = new ArrayList<>();
    private RuleBook book = Books.DEFAULT;
    private int minutesADay = 60;
    private boolean complete = true;

    private Asked(String today) {
        this.today = LocalDate.parse(today);
    }

    static Asked on(String today) {
        return new Asked(today);
    }

    Asked is(Role role, String since) {
        appointments.add(
                new Appointment("a" + appointments.size(), LI, BRANCH, role, Period.since(LocalDate.parse(since))));
        return this;
    }

    Asked by(String policy) {
        book = Books.bundled(policy);
        return this;
    }

    Asked declares(String fact, String since) {
        facts.add(new DeclaredFact(fact, Period.since(LocalDate.parse(since)), 1));
        return this;
    }

    Asked did(String day, String category, int hours, String... tags) {
        credits.add(offer("did" + credits.size(), 1, hours * 100, category, null, null, tags)
                .completed(LocalDate.parse(day), credits.size() + 1, BRANCH));
        return this;
    }

    /** The same, corrected in the next year, when its own had been closed. */
    Asked didAndCorrected(String day, String category, int hours, int right, String... tags) {
        did(day, category, hours, tags);
        Credit wrong = credits.getLast();
        amend(wrong, -hours, wrong.sequence(), null);
        amend(wrong, right, null, wrong.sequence());
        return this;
    }

    private void amend(Credit wrong, int hours, @Nullable Integer reverses, @Nullable Integer corrects) {
        credits.add(new Credit(
                credits.size() + 1,
                ClassHours.of(hours),
                wrong.category(),
                wrong.tags(),
                wrong.strength(),
                wrong.organiser(),
                wrong.organiserLevel(),
                wrong.branch(),
                wrong.day(),
                wrong.bookYear() + 1,
                "amendment:" + credits.size(),
                reverses,
                corrects));
    }

    Asked isRural() {
        marks.add(new DatedMark(Mark.RURAL, Period.since(LocalDate.of(2020, 1, 1))));
        return this;
    }

    Asked has(int hours) {
        credits.add(offer("has" + credits.size(), 1, hours * 100, "centralized", null, null)
                .completed(today, credits.size() + 1, BRANCH));
        return this;
    }

    Asked studies(int minutes) {
        minutesADay = minutes;
        return this;
    }

    Asked amongOthers() {
        complete = false;
        return this;
    }

    Asked course(String id, int minutes, int hundredths, String category, String... tags) {
        offers.add(offer(id, minutes, hundredths, category, OrganisationLevel.COUNTY, null, tags));
        return this;
    }

    Asked gathering(String id, String day, int minutes, int hundredths, String... tags) {
        offers.add(offer(id, minutes, hundredths, "centralized", OrganisationLevel.COUNTY, LocalDate.parse(day), tags));
        return this;
    }

    Asked ofTheBranch(String id, int minutes, int hundredths, String... tags) {
        offers.add(offer(id, minutes, hundredths, "centralized", OrganisationLevel.BRANCH, null, tags));
        return this;
    }

    Plan plan() {
        var subject = new Subject(new MemberFacts(LI, List.of(), appointments, marks), facts);
        return Planner.plan(new Position(book, subject, credits, BRANCH, today, minutesADay), offers, complete);
    }

    private static Offer offer(
            String id,
            int minutes,
            int hundredths,
            String category,
            @Nullable OrganisationLevel level,
            @Nullable LocalDate on,
            String... tags) {
        return new Offer(
                id,
                minutes,
                new ClassHours(hundredths),
                new Category(category),
                Set.of(tags),
                Strength.ATTENDED,
                level == null ? null : level == OrganisationLevel.BRANCH ? BRANCH : new OrganisationId("county"),
                level,
                "course:" + id,
                on,
                null);
    }
}
