package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.xueshi.people.Mark;
import org.xueshi.people.OrganisationLevel;
import org.xueshi.people.Role;

/** 100,000 members with 20 entries each are assessed in seconds: the policy is compiled once and nothing is parsed. */
class ManyMembersAreAssessedQuicklyTest {

    private static final int MEMBERS = 100_000;

    /** The bound of the design; on the two busy cores it was written on it took a third of that. */
    private static final Duration BOUND = Duration.ofSeconds(10);

    @Test
    void aHundredThousandMembers() {
        List<Someone> kinds = IntStream.range(0, 50)
                .mapToObj(ManyMembersAreAssessedQuicklyTest::member)
                .toList();
        List<Subject> subjects = kinds.stream().map(Someone::subject).toList();
        var day = LocalDate.of(2026, 11, 25);
        long start = System.nanoTime();
        long met = IntStream.range(0, MEMBERS)
                .parallel()
                .filter(n -> Requirement.assess(Books.DEFAULT, subjects.get(n % 50), kinds.get(n % 50).credits, day)
                        .isMet())
                .count();
        var taken = Duration.ofNanos(System.nanoTime() - start);

        System.out.printf("%d members assessed in %d ms%n", MEMBERS, taken.toMillis());
        assertThat(met).isLessThan(MEMBERS);
        assertThat(taken).isLessThan(BOUND);
    }

    private static Someone member(int n) {
        var li = Someone.byDefault().is(Role.MEMBER, "2010-01-01").bears(Mark.RURAL, "2012-01-01", null);
        if (n % 5 == 0) {
            li.is(Role.SECRETARY, "2026-02-01");
        }
        for (int entry = 0; entry < 20; entry++) {
            String day = LocalDate.of(2025, 3, 1).plusDays(30L * entry + n).toString();
            li.attended(day, entry % 3 == 0 ? "centralized" : "collective", "2.5", OrganisationLevel.COUNTY, "season");
        }
        return li;
    }
}
