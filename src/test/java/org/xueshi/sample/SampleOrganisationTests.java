package org.xueshi.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.DefaultApplicationArguments;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimStep;
import org.xueshi.hours.InboxFilter;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.hours.Strength;
import org.xueshi.hours.unusual.Unusual;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;
import org.xueshi.seminar.SeminarId;
import org.xueshi.seminar.judging.Judging;
import org.xueshi.seminar.post.Reading;
import org.xueshi.seminar.post.Standing;
import org.xueshi.seminar.post.Window;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.WithTheCourses;
import org.xueshi.tracking.MeasuredMember;
import org.xueshi.tracking.MeasuredMembers;

/** The sample: some 60 members over 6 branches, two years in the ledger, something left to decide, marked as a sample. */
@DatabaseTest
@WithTheCourses
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
    @Qualifier("importAtStart")
    ApplicationRunner courses;

    @Autowired
    Enrolments enrolments;

    @Autowired
    MeasuredMembers measured;

    @Autowired
    Judging judging;

    @Autowired
    Reading reading;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ApplicationClock clock;

    @Test
    void hasItsPeopleItsTwoYearsAndALeaderWithSomethingToDecide() throws Exception {
        courses.run(new DefaultApplicationArguments());
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
        for (String name : List.of("member02", "member08", "member15", "member35")) {
            signedIn.as(
                    member(name),
                    () -> assertThat(enrolments.mine(new CourseId("education-hours")))
                            .get()
                            .matches(Enrolment::completed, name));
        }
        hasMeasuredClaimsThatWait();
        hasDeclaredClaimsAtEveryStep();
        hasTimeToLookAt();
        hasATalkToJoinAndToJudge();
    }

    /** One of them has an objection. */
    private void hasMeasuredClaimsThatWait() {
        signedIn.as(member("secretary"), () -> {
            List<InboxLine> measured = approvals.inbox(0, 50).stream()
                    .filter(line -> line.strength() == Strength.MEASURED)
                    .toList();
            assertThat(measured).hasSize(2).allSatisfy(line -> {
                assertThat(line.countedSeconds()).isGreaterThan(1_500);
                assertThat(line.coveragePercent()).isGreaterThanOrEqualTo(90);
                assertThat(line.scorePercent()).isEqualTo(100);
            });
            assertThat(measured)
                    .as("whoever reads passes all checks")
                    .anySatisfy(line -> assertThat(line.discardedSeconds()).isZero());
            assertThat(measured.stream()
                            .map(line -> approvals.detail(line.id()))
                            .flatMap(claim -> claim.history().stream())
                            .map(ClaimDetail.Happened::step))
                    .containsOnlyOnce(ClaimStep.DISPUTED);
        });
    }

    /** Waiting, sent back, appealed, and with a document that stands behind another claim. */
    private void hasDeclaredClaimsAtEveryStep() {
        signedIn.as(
                member("secretary"),
                () -> assertThat(declared())
                        .hasSize(2)
                        .anySatisfy(line ->
                                assertThat(line.unusual()).hasAtLeastOneElementOfType(Unusual.KnownDocument.class)));
        signedIn.as(
                member("township1"),
                () -> assertThat(declared())
                        .singleElement()
                        .satisfies(line -> assertThat(line.appealed()).isTrue()));
        // Eight days ago may have been last year.
        signedIn.as(
                member("member"),
                () -> assertThat(years.mine().stream().flatMap(year -> years.mine(year).returnedClaims().stream()))
                        .hasSize(1));
    }

    private List<InboxLine> declared() {
        return approvals.inbox(new InboxFilter(null, null, Strength.DECLARED, null), 0, 50);
    }

    private void hasTimeToLookAt() {
        List<MeasuredMember> found = new ArrayList<>();
        signedIn.as(member("auditor"), () -> found.addAll(measured.find("", 0, 100)));
        assertThat(found).hasSizeGreaterThan(60);
        assertThat(found.stream().filter(one -> one.daysOfStudy() > 0)).hasSizeBetween(20, 40);
        assertThat(found.stream().filter(one -> one.member().equals(member("member"))))
                .singleElement()
                .satisfies(one -> assertThat(one.daysOfStudy()).isEqualTo(3));
    }

    private void hasATalkToJoinAndToJudge() {
        var seminar = SeminarId.of("shared-money", "talk");
        signedIn.as(
                member("instructor"),
                () -> assertThat(judging.queue(seminar, Set.of(Standing.WAITING), 0, 10))
                        .hasSize(2));
        signedIn.as(member("member"), () -> {
            Window thread = reading.open(seminar);
            assertThat(thread.total()).isEqualTo(8);
            assertThat(thread.unread()).isEqualTo(8);
            assertThat(thread.posts())
                    .allSatisfy(post -> assertThat(post.text()).isNotBlank());
        });
    }

    private MemberId member(String signInName) {
        return directory.bySignInName(signInName).orElseThrow().id();
    }
}
