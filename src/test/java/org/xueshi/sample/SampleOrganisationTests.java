package org.xueshi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;
import org.xueshi.testing.DatabaseTest;

/** The sample: some 60 members over 6 branches, two years in the ledger, something left to decide, marked as a sample. */
@DatabaseTest
class SampleOrganisationTests {

    @Autowired
    SampleOrganisation sample;

    @Autowired
    Directory directory;

    @Autowired
    MemberYears years;

    @Autowired
    Approvals approvals;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ApplicationClock clock;

    @Test
    void hasItsPeopleItsTwoYearsAndALeaderWithSomethingToDecide() {
        sample.make();
        var root = directory.root().orElseThrow();
        var today = new Calendar(clock).today();
        assertThat(root.sample()).isTrue();
        assertThat(directory.subtree(root.id())).hasSize(9);
        assertThat(directory.membersOf(root.id(), today, 0, 200)).hasSizeBetween(60, 70);
        List<MemberYear> seen = new ArrayList<>();
        signedIn.as(member("member"), () -> {
            seen.add(years.mine(today.getYear() - 1));
            seen.add(years.mine(today.getYear()));
        });
        assertThat(seen)
                .allSatisfy(year ->
                        assertThat(year.assessment().toward().hundredths()).isPositive());
        signedIn.as(
                member("secretary"), () -> assertThat(approvals.inbox(0, 50)).isNotEmpty());
    }

    private MemberId member(String signInName) {
        return directory.bySignInName(signInName).orElseThrow().id();
    }
}
