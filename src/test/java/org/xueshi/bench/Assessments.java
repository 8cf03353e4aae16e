package org.xueshi.bench;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;

/** An organisation assessed: as at a year's close, and the rules alone. */
final class Assessments {

    /** Members whose facts and entries are in memory while the rules alone are measured. */
    private static final int IN_MEMORY = 1_000;

    private final Installation installation;
    private final int year;

    Assessments(Installation installation, int year) {
        this.installation = installation;
        this.year = year;
    }

    /** Seconds for everybody: facts and entries read, assessed, and the assessment's digest kept, as a close does it. */
    double close() {
        forget();
        long began = System.nanoTime();
        installation.bean(ClosedAssessments.class).freeze(year);
        return (System.nanoTime() - began) / 1e9;
    }

    /** How many assessments a close has kept. */
    long kept() {
        Long kept = installation.jdbc().queryForObject("select count(*) from closed_assessment", Long.class);
        return kept == null ? 0 : kept;
    }

    /** What is kept of a year that nobody has closed would be found. */
    void forget() {
        installation.jdbc().update("delete from closed_assessment");
    }

    private record Known(Subject subject, List<Credit> credits) {}

    /** Seconds for so many assessments of what is in memory: the pure function. */
    double rulesAlone(int members) {
        RuleBook book = installation.bean(Policies.class).inUse();
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        List<Known> known = known(book);
        assess(book, known, last, members / 5);
        long began = System.nanoTime();
        assess(book, known, last, members);
        return (System.nanoTime() - began) / 1e9;
    }

    private static void assess(RuleBook book, List<Known> known, LocalDate last, int times) {
        for (int n = 0; n < times; n++) {
            Known one = known.get(n % known.size());
            if (Requirement.assess(book, one.subject(), one.credits(), last)
                    .demands()
                    .isEmpty()) {
                throw new IllegalStateException("everybody is asked for something");
            }
        }
    }

    private List<Known> known(RuleBook book) {
        List<MemberId> members = new ArrayList<>();
        for (int member = 0; member < IN_MEMORY; member++) {
            members.add(new MemberId(ManyEntries.id(member)));
        }
        var facts = installation.bean(Directory.class).factsOf(members);
        var entries = installation.bean(Ledger.class).ofYears(members, year - book.yearsBack(), year);
        return members.stream()
                .map(member -> new Known(
                        Subject.of(facts.get(member)),
                        entries.get(member).stream().map(Credit::of).toList()))
                .toList();
    }
}
