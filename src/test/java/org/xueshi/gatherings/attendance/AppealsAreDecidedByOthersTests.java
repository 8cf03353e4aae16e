package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.InboxLine;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/**
 * G9: an absence has a reason that the host takes or not; what was signed can be appealed against once, is decided by
 * somebody else, and what is granted is added to the clock and claimed, whatever was counted before.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AppealsAreDecidedByOthersTests {

    private static final Instant NINE = Occasion.MONDAY;
    private static final Instant BEFORE = NINE.minus(Duration.ofDays(2));
    private static final Instant NOON = NINE.plus(Occasion.HALF_DAY);
    private static final Instant EVENING = NINE.plus(Duration.ofHours(9));

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    HostDesk desk;

    @Autowired
    CounterSigning signing;

    @Autowired
    Absences absences;

    @Autowired
    Appeals appeals;

    @Autowired
    OwnAttendance own;

    @Autowired
    Approvals approvals;

    @Autowired
    StoredAppeals stored;

    @Autowired
    FinishingRounds rounds;

    private Village village;
    private MemberId host;
    private MemberId deputy;
    private MemberId township;
    private MemberId foreign;
    private MemberId member;
    private SessionKey morning;
    private int tests;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        deputy = village.holder("mill-deputy", village.millBranch, Role.DEPUTY, village.millBranch);
        township = village.holder("west-leader", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        foreign = village.holder("bridge-leader", village.bridgeBranch, Role.SECRETARY, village.bridgeBranch);
    }

    @BeforeEach
    void aMorning() {
        member = village.member("member" + ++tests, village.millBranch);
        GatheringId id = Occasion.at(
                village,
                host,
                BEFORE,
                () -> convening.convene(Occasion.plan(
                        village.millBranch, List.of(host), List.of(new GatheringSession(1, NINE, NOON)), 5, 0, null)));
        morning = new SessionKey(id, 1);
        Occasion.at(village, member, BEFORE, () -> registrations.register(id));
    }

    @Test
    void aReasonIsTakenOrNotAndAnExcusedAbsenceIsNoFailing() {
        Occasion.doAt(village, member, BEFORE, () -> absences.tell(morning, "My mother is in hospital."));
        assertThatThrownBy(() -> Occasion.doAt(village, foreign, NINE, () -> absences.judge(morning, member, true)))
                .isInstanceOf(NotAllowedRefused.class);
        assertThatThrownBy(
                        () -> Occasion.doAt(village, foreign, NINE, () -> absences.tell(morning, "I was not invited.")))
                .isInstanceOf(NotAllowedRefused.class);
        Occasion.doAt(village, host, NINE, () -> absences.judge(morning, member, true));
        sign();
        assertThat(mine().signed())
                .satisfies(signed -> assertThat(signed.outcome()).isEqualTo(Outcome.EXCUSED));
        assertThat(claims(deputy)).isEmpty();
    }

    @Test
    void whatIsGrantedIsAddedToWhatCounted() {
        Occasion.doAt(village, host, NINE.plusSeconds(3_600), () -> desk.call(morning, member, Purpose.IN));
        Occasion.doAt(village, host, NOON, () -> desk.call(morning, member, Purpose.OUT));
        sign();
        assertThat(claims(deputy)).hasSize(1);
        assertThat(claims(host)).as("whoever counter-signed does not approve").isEmpty();
        Occasion.doAt(village, member, EVENING, () -> appeals.raise(morning, "I came at nine, ask the deputy."));
        Occasion.doAt(
                village, deputy, EVENING, () -> appeals.decide(morning, member, NINE, NOON, "She sat beside me."));
        assertThat(claims(host)).as("whoever granted it does not approve it").hasSize(1);
        assertThat(claims(host).getFirst().countedSeconds()).isEqualTo(3_600);
        assertThat(claims(host).getFirst().category()).isEqualTo(Category.CENTRALIZED);
        assertThat(mine().appeal())
                .satisfies(appeal -> assertThat(appeal.answer()).isEqualTo("She sat beside me."));
    }

    @Test
    void whoWasSignedAsAbsentMayStillBeFoundToHaveBeenThere() {
        sign();
        assertThat(claims(deputy)).isEmpty();
        Occasion.doAt(village, member, EVENING, () -> appeals.raise(morning, "I sat behind the pillar."));
        Occasion.doAt(
                village,
                township,
                EVENING,
                () -> appeals.decide(morning, member, NINE, NOON, "Two neighbours say so."));
        assertThat(claims(host)).hasSize(1);
    }

    @Test
    void whatANodeDecidedBeforeItWasKilledIsAddedByAnother() {
        sign();
        Occasion.doAt(village, member, EVENING, () -> appeals.raise(morning, "I sat behind the pillar."));
        assertThat(stored.decide(member, morning, span(0, 180), "Two neighbours say so.", township, EVENING))
                .isTrue();
        ApplicationClock.at(EVENING.plusSeconds(60), rounds::round);
        assertThat(claims(host)).as("the node may still be at it").isEmpty();
        for (int round = 3; round < 6; round++) {
            ApplicationClock.at(EVENING.plusSeconds(60L * round), rounds::round);
            assertThat(claims(host)).hasSize(1);
        }
        assertThat(stored.notAdded(EVENING.plus(Duration.ofDays(1)), 10)).isEmpty();
    }

    @Test
    void neitherWhoSignedNorWhoAppealsNorStrangersDecide() {
        sign();
        Occasion.doAt(village, member, EVENING, () -> appeals.raise(morning, "I sat behind the pillar."));
        for (MemberId nobody : List.of(host, member)) {
            assertThatThrownBy(() -> decide(nobody))
                    .isInstanceOfAny(OwnAttendanceRefused.class, NotAllowedRefused.class);
        }
        assertThatThrownBy(() -> decide(foreign)).isInstanceOf(NotAllowedRefused.class);
        decide(deputy);
        assertThatThrownBy(() -> decide(township)).as("once").isInstanceOf(AppealDecidedRefused.class);
        assertThatThrownBy(() ->
                        Occasion.doAt(village, member, EVENING, () -> appeals.raise(morning, "Once more, please.")))
                .isInstanceOf(AppealDecidedRefused.class);
    }

    /** Else what was granted would be claimed with the rest, where who granted it is not known to have a part in it. */
    @Test
    void anAppealIsDecidedOnceEverySessionOfTheMemberIsSigned() {
        MemberId guest = village.member("guest", village.millBranch);
        GatheringId twoHalves = Occasion.at(
                village, host, BEFORE, () -> convening.convene(Occasion.halfDays(village.millBranch, host, 2, 5)));
        var first = new SessionKey(twoHalves, 1);
        Occasion.at(village, guest, BEFORE, () -> registrations.register(twoHalves));
        Occasion.at(village, host, NOON.plusSeconds(60), () -> signing.sign(first));
        Occasion.doAt(village, guest, NOON.plusSeconds(90), () -> appeals.raise(first, "I was there."));
        assertThatThrownBy(() -> Occasion.doAt(
                        village, deputy, EVENING, () -> appeals.decide(first, guest, NINE, NOON, "She was there.")))
                .isInstanceOf(NotYetSignedRefused.class);
    }

    @Test
    void thereIsNothingToAppealAgainstBeforeItIsSigned() {
        assertThatThrownBy(() -> Occasion.doAt(village, member, EVENING, () -> appeals.raise(morning, "I was there.")))
                .isInstanceOf(NotAllowedRefused.class);
    }

    @Test
    void onlyWhatWasNotCountedIsAdded() {
        Span all = span(0, 180);
        assertThat(Appeals.missing(all, List.of())).containsExactly(all);
        assertThat(Appeals.missing(all, List.of(span(30, 60), span(90, 180))))
                .containsExactly(span(0, 30), span(60, 90));
        assertThat(Appeals.missing(span(40, 50), List.of(span(30, 60)))).isEmpty();
        assertThat(Appeals.missing(span(50, 80), List.of(span(30, 60), span(70, 90))))
                .containsExactly(span(60, 70));
    }

    private static Span span(int from, int until) {
        return new Span(NINE.plusSeconds(60L * from), NINE.plusSeconds(60L * until));
    }

    private void decide(MemberId actor) {
        Occasion.doAt(
                village, actor, EVENING, () -> appeals.decide(morning, member, null, null, "Nobody saw you there."));
    }

    private void sign() {
        Occasion.at(village, host, NOON.plusSeconds(60), () -> signing.sign(morning));
    }

    private OwnAttendance.OwnSession mine() {
        return village.by(member, () -> own.of(morning.gathering())).getFirst();
    }

    private List<InboxLine> claims(MemberId leader) {
        String name = village.directory.member(member).name().zh();
        return village.by(leader, () -> approvals.inbox(0, 100)).stream()
                .filter(line -> line.memberName().zh().equals(name))
                .toList();
    }
}
