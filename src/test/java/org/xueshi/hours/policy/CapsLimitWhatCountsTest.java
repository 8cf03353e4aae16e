package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.hours.policy.Finding.Reason;
import org.xueshi.hours.policy.Finding.Use;
import org.xueshi.hours.policy.language.Fraction;
import org.xueshi.people.Role;

/** R1: caps for an activity, a day, a year and a window; shares; caps within caps; one activity in several classes. */
class CapsLimitWhatCountsTest {

    /** Entries as day=hours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hours: 2, per: item | 2026-01-05=3 2026-01-05=1 2026-02-01=5 | 5",
                "hours: 4, per: day | 2026-01-05=3 2026-01-05=3 2026-01-06=3 | 7",
                "hours: 6, per: year | 2025-12-31=5 2026-01-01=5 2026-06-01=5 | 11",
                "hours: 6, per: window | 2025-12-31=5 2026-01-01=5 2026-06-01=5 | 6",
                "share: 25%, per: window | 2026-01-01=30 | 10",
                "share: 1/3, per: window | 2026-01-01=30 | 13.33",
            })
    void eachKindOfCap(String cap, String entries, String counted) {
        var li = Someone.by(book("  - { id: it, of: law, " + cap + " }", "all")).is(Role.MEMBER, "2020-01-01");
        add(li, entries);

        assertThat(new org.xueshi.common.ClassHours(
                        li.finding("it", "all", "2026-12-31").have()))
                .hasToString(counted);
    }

    @Test
    void capsWithinCapsCountAllThatTheyLeave() {
        var book = book("""
                  - { id: item, of: law, hours: 5, per: item }
                  - { id: day, of: law, hours: 6, per: day }
                  - { id: whole, of: both, hours: 40, per: window }
                """, "all");
        var li = Someone.by(book).is(Role.MEMBER, "2020-01-01");
        add(
                li,
                "2026-01-05=9 2026-01-05=9 2026-01-06=4 2026-01-07=9"
                        + " 2026-01-08=9 2026-01-09=9 2026-01-10=9 2026-01-11=9 2026-01-12=9 2026-01-13=9");

        assertThat(li.finding("it", "all", "2026-12-31").uses())
                .startsWith(
                        new Use(1, 500, 400, Reason.CAPPED, "item"),
                        new Use(2, 100, 800, Reason.CAPPED, "day"),
                        new Use(3, 400, 0, Reason.COUNTED, null),
                        new Use(4, 500, 400, Reason.CAPPED, "item"));
        assertThat(li.finding("it", "all", "2026-12-31").uses().getLast())
                .isEqualTo(new Use(10, 0, 900, Reason.CAPPED, "whole"));
    }

    @Test
    void aShareThatIsNotWholeIsAFloorRoundedUpAndALimitRoundedDown() {
        assertThat(Fraction.of("1/3").floorOf(4_000)).isEqualTo(1_334);
        assertThat(Fraction.of("1/3").limitOf(4_000)).isEqualTo(1_333);
    }

    @Test
    void aCapOfOneClauseLeavesTheOthersAlone() {
        var li = Someone.by(book("  - { id: it, of: law, hours: 3, per: window }", "part"))
                .is(Role.MEMBER, "2020-01-01")
                .did("2026-01-05", "law", "10");

        assertThat(li.finding("it", "all", "2026-12-31").have()).isEqualTo(1_000);
        assertThat(li.finding("it", "part", "2026-12-31").have()).isEqualTo(300);
    }

    @Test
    void anotherKindOfStudyIsNotCappedAndNotCounted() {
        var li = Someone.by(book("  - { id: it, of: other, hours: 3, per: window }", "all"))
                .is(Role.MEMBER, "2020-01-01")
                .did("2026-01-05", "law", "10")
                .did("2026-01-06", "other", "10")
                .did("2026-01-07", "holiday", "10");

        var finding = li.finding("it", "all", "2026-12-31");
        assertThat(finding.have()).isEqualTo(1_300);
        assertThat(finding.uses().getLast()).isEqualTo(new Use(3, 0, 1_000, Reason.OTHER_KIND, null));
        assertThat(finding.limits()).extracting(Finding.Limit::id).containsExactly("it");
    }

    private static RuleBook book(String caps, String capped) {
        String ids = String.join(
                ", ",
                java.util.regex.Pattern.compile("id: ([a-z]+)")
                        .matcher(caps)
                        .results()
                        .map(one -> one.group(1))
                        .toList());
        return Books.of(Books.PRELUDE
                + "classes: [{ key: both, title: { zh: 全, en: Both }, of: [{ categories: [law, other] }] }]\ncaps:\n"
                + (caps.endsWith("\n") ? caps : caps + "\n")
                + Books.obligation(
                        "- role: MEMBER",
                        "window: { kind: calendar, years: 2, first_year: 2025 }\nclauses:\n"
                                + "  - { id: all, of: both, hours: 40"
                                + (capped.equals("all") ? ", caps: [" + ids + "]" : "")
                                + " }\n  - { id: part, of: law, hours: 3"
                                + (capped.equals("part") ? ", caps: [" + ids + "]" : "") + " }"));
    }

    private static void add(Someone li, String entries) {
        for (String entry : entries.split(" ")) {
            String[] of = entry.split("=");
            li.did(of[0], "law", of[1]);
        }
    }
}
