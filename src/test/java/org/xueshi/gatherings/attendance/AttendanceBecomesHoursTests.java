package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Category;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringState;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.OwnClaimRefused;
import org.xueshi.hours.Strength;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.tracking.StudyTimes;

/**
 * G5: attended minutes enter the member's one clock when the host counter-signs, and become one claim of the convener's
 * category, known as attended, which the host can't approve. Three days of a centralized training pass by the clock.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttendanceBecomesHoursTests {

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    Gatherings gatherings;

    @Autowired
    HostScreen screen;

    @Autowired
    CheckIns checkIns;

    @Autowired
    HostDesk desk;

    @Autowired
    CounterSigning signing;

    @Autowired
    Approvals approvals;

    @Autowired
    StudyTimes times;

    private Village village;
    private MemberId host;
    private MemberId deputy;
    private MemberId secretary;
    private MemberId learner;
    private MemberId late;
    private GatheringId training;

    @BeforeAll
    void threeDays(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        host = village.holder("county-leader", village.orchardBranch, Role.SECRETARY, village.county);
        deputy = village.holder("county-deputy", village.orchardBranch, Role.DEPUTY, village.county);
        secretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        learner = village.member("learner", village.millBranch);
        late = village.member("late", village.millBranch);
        Instant before = Occasion.MONDAY.minus(Duration.ofDays(3));
        training = Occasion.at(
                village, host, before, () -> convening.convene(Occasion.halfDays(village.county, host, 6, 10)));
        for (MemberId member : List.of(learner, late, host)) {
            Occasion.at(village, member, before, () -> registrations.register(training));
        }
        for (int number = 1; number <= 6; number++) {
            attend(number);
        }
    }

    /** One comes a quarter of an hour before it begins and goes after it ended; the other comes 20 minutes late each time. */
    private void attend(int number) {
        var key = new SessionKey(training, number);
        Instant begins = gatherings.of(training).session(number).orElseThrow().begins();
        scan(learner, key, begins.minusSeconds(900), Purpose.IN, "a".repeat(22));
        scan(late, key, begins.plusSeconds(1_200), Purpose.IN, "b".repeat(22));
        scan(host, key, begins, Purpose.IN, "c".repeat(22));
        Instant ends = begins.plus(Occasion.HALF_DAY);
        for (MemberId member : List.of(learner, late, host)) {
            scan(member, key, ends.plusSeconds(60), Purpose.OUT, device(member));
        }
        int signed = Occasion.at(village, host, ends.plusSeconds(600), () -> signing.sign(key));
        assertThat(signed).as("everybody but the host").isEqualTo(2);
    }

    private String device(MemberId member) {
        return (member.equals(learner) ? "a" : member.equals(late) ? "b" : "c").repeat(22);
    }

    private void scan(MemberId member, SessionKey key, Instant moment, Purpose purpose, String device) {
        String code = Occasion.at(village, host, moment, () -> screen.screen(key, purpose))
                .code();
        Noted noted = Occasion.at(
                village, member, moment.plusSeconds(3), () -> checkIns.scan(key, code, new Device(device, null)));
        assertThat(noted.again()).isFalse();
    }

    @Test
    void sixHalfDaysAreOneClaimOfTheConvenersCategory() {
        ClaimDetail claim = claimOf(learner);
        assertThat(claim.category()).isEqualTo(Category.CENTRALIZED);
        assertThat(claim.evidence().strength()).isEqualTo(Strength.ATTENDED);
        assertThat(claim.evidence().creditedSeconds()).isEqualTo(6 * Occasion.HALF_DAY.toSeconds());
        assertThat(claim.day()).isEqualTo(LocalDate.of(2026, 3, 4));
        assertThat(claimOf(late).evidence().creditedSeconds()).isEqualTo(6 * (Occasion.HALF_DAY.toSeconds() - 1_203));
    }

    @Test
    void theMinutesStandOnTheMembersOwnClock() {
        Map<LocalDate, Duration> month = village.by(learner, () -> times.month(learner, YearMonth.of(2026, 3)));
        assertThat(month)
                .hasSize(3)
                .allSatisfy((day, counted) -> assertThat(counted).isEqualTo(Duration.ofHours(6)));
    }

    @Test
    void whoeverCounterSignedDoesNotApprove() {
        var seen = claimOf(learner);
        InboxLine line = inboxOf(secretary, learner);
        assertThat(seen.evidence().strength()).isEqualTo(Strength.ATTENDED);
        village.signedIn.as(
                host,
                () -> assertThatThrownBy(() -> approvals.approve(line.seen()))
                        .isInstanceOfAny(OwnClaimRefused.class, NotAllowedRefused.class));
    }

    @Test
    void theHostsOwnAttendanceWaitsForSomebodyElsesSignature() {
        assertThat(gatherings.of(training).state()).isEqualTo(GatheringState.ANNOUNCED);
        for (int number = 1; number <= 6; number++) {
            var key = new SessionKey(training, number);
            Instant later = Occasion.MONDAY.plus(Duration.ofDays(5));
            assertThat(Occasion.at(village, host, later, () -> signing.sign(key)))
                    .as("not by themselves")
                    .isZero();
            assertThat(Occasion.at(village, deputy, later, () -> signing.sign(key)))
                    .isEqualTo(1);
        }
        assertThat(gatherings.of(training).state()).isEqualTo(GatheringState.CONCLUDED);
    }

    private ClaimDetail claimOf(MemberId member) {
        InboxLine line = inboxOf(secretary, member);
        return village.by(secretary, () -> approvals.detail(line.id()));
    }

    private String name(MemberId member) {
        return village.directory.member(member).name().zh();
    }

    private InboxLine inboxOf(MemberId leader, MemberId member) {
        return village.by(leader, () -> approvals.inbox(0, 50)).stream()
                .filter(line -> line.memberName().zh().equals(name(member)))
                .findFirst()
                .orElseThrow();
    }
}
