package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Role;

/** R1: entries from before the years that are read change nothing, and those of the first year that is read may. */
class OnlyYearsThatMatterAreReadTest {

    private static final int FIRST = 1995;
    private static final int LAST = 2031;

    /** By the window and what one remembers of the last, how many years before the one that is assessed are read. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ kind: calendar, years: 1, first_year: 2019 } | | 0",
                "{ kind: calendar, years: 5, first_year: 2021 } | | 4",
                "{ kind: anniversary, years: 2, from: registration } | | 3",
                "{ kind: rolling, months: 36 } | | 4",
                "{ kind: rolling, months: 30 } | | 4",
                "{ kind: once, months: 6, from: appointment } | | 2",
                "{ kind: once, months: 24, from: appointment } | | 3",
                "{ kind: calendar, years: 1, first_year: 2019 } | late_months: 12 | 10",
                "{ kind: calendar, years: 2, first_year: 2019 } | late_months: 12 | 21",
                "{ kind: anniversary, years: 2, from: registration } | late_months: 12 | 23"
            })
    void soManyYears(String window, String remembers, int years) {
        assertThat(book(window, remembers).yearsBack()).isEqualTo(years);
    }

    private static RuleBook book(String window, String remembers) {
        return Books.one("window: " + window + "\nclauses: [{ id: all, of: law, hours: 10 }]"
                + (remembers == null ? "" : "\n" + remembers));
    }

    /** Windows that begin as early as they can: what was done on the first day of the first year that is read counts. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ kind: calendar, years: 5, first_year: 2021 } | 2025-12-31 | 2021-01-01",
                "{ kind: rolling, months: 36 } | 2026-01-01 | 2023-01-02",
                "{ kind: once, months: 24, from: appointment } | 2022-05-31 | 2020-06-01"
            })
    void whatLiesInTheWindowIsRead(String window, LocalDate asOf, LocalDate done) {
        RuleBook book = book(window, null);
        var someone = Someone.by(book).is(Role.MEMBER, "2020-06-01").did(done.toString(), "law", "10");

        assertThat(read(someone, book, asOf.getYear())).hasSize(1);
        assertThat(someone.demand("it", asOf.toString()).state()).isEqualTo(State.MET);
    }

    private static List<Credit> read(Someone someone, RuleBook book, int year) {
        return someone.credits.stream()
                .filter(credit -> credit.bookYear() >= year - book.yearsBack() && credit.bookYear() <= year)
                .toList();
    }

    static Stream<String> policies() {
        return Books.all().stream();
    }

    /** Of every policy there is, in many years: with all entries of a long life it says what it says with those it reads. */
    @ParameterizedTest
    @MethodSource("policies")
    void whatLiesBeforeChangesNothing(String id) {
        RuleBook book = Books.bundled(id);
        Policy newest = book.versions().getFirst().policy();
        int ruled = newest.effectiveFrom().getYear();
        for (int year = Math.max(2016, ruled); year <= LAST; year++) {
            Someone all = aLongLife(book, newest, FIRST);
            Someone part = aLongLife(book, newest, year - book.yearsBack());
            for (String day : List.of(year + "-01-01", year + "-06-30", year + "-12-31")) {
                if (newest.rules(LocalDate.parse(day))) {
                    assertThat(amounts(part.on(day))).as(day).isEqualTo(amounts(all.on(day)));
                }
            }
        }
    }

    /** Entries of every category in some years and not in others, so that something is carried, and something lacks. */
    private static Someone aLongLife(RuleBook book, Policy policy, int from) {
        var someone = Someone.by(book).is(Role.SECRETARY, FIRST + "-03-01").is(Role.MEMBER, FIRST + "-03-01");
        policy.facts().forEach(fact -> someone.declares(fact.key(), FIRST + "-03-01", null, 800));
        String[] tags = policy.classes().stream()
                .flatMap(one -> one.of().stream())
                .flatMap(selector -> selector.tags().stream())
                .distinct()
                .toArray(String[]::new);
        IntStream.rangeClosed(FIRST, LAST)
                .filter(year -> year >= from && year % 4 != 0)
                .forEach(year -> policy.categories().forEach(category -> {
                    someone.attended(year + "-02-15", category.key(), "9." + year % 10, OrganisationLevel.COUNTY, tags);
                    someone.attended(year + "-11-15", category.key(), "17." + year % 7, OrganisationLevel.COUNTY, tags);
                }));
        return someone;
    }

    /** Without the numbers of entries, which differ where some were left out. */
    private static List<String> amounts(Assessment assessment) {
        return assessment.demands().stream()
                .map(demand -> demand.obligation().id() + " " + demand.from() + " " + demand.state() + " "
                        + demand.carried() + " "
                        + demand.findings().stream()
                                .map(finding -> finding.required() + "/" + finding.have() + "/" + finding.missing())
                                .toList())
                .toList();
    }

    @Test
    void ofAWholeBookTheLongestMatters() {
        assertThat(Books.bundled("shandong-teachers").yearsBack()).isEqualTo(4);
        assertThat(Books.DEFAULT.yearsBack()).isGreaterThanOrEqualTo(3);
    }
}
