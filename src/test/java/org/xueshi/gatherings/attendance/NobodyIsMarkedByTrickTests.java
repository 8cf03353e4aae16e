package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringOverRefused;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.attendance.CheckInRefused.Reason;
import org.xueshi.gatherings.place.GuestLists;
import org.xueshi.gatherings.place.HasComeRefused;
import org.xueshi.gatherings.place.NoPlaceLeftRefused;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.gatherings.place.TwoAtOnceRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/**
 * G4 and G6: the attacks on attendance. Somebody else's phone, a code that was sent on, more people than places, a roster
 * that can't be, two gatherings at once, one's own signature: refused with a reason, and nothing counts.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NobodyIsMarkedByTrickTests {

    private static final Instant NINE = Occasion.MONDAY;
    private static final Instant BEFORE = NINE.minus(Duration.ofDays(2));
    private static final Instant NOON = NINE.plus(Occasion.HALF_DAY);
    private static final Device PHONE = new Device("p".repeat(22), null);
    private static final Device OTHER_PHONE = new Device("q".repeat(22), null);

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    GuestLists guests;

    @Autowired
    HostScreen screen;

    @Autowired
    CheckIns checkIns;

    @Autowired
    HostDesk desk;

    @Autowired
    CounterSigning signing;

    private Village village;
    private MemberId host;
    private MemberId anna;
    private MemberId bo;
    private MemberId stranger;
    private SessionKey morning;
    private int tests;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        stranger = village.member("stranger", village.bridgeBranch);
    }

    /** Each test has a morning of its own, with two places that two people of its own have taken. */
    @BeforeEach
    void aMorning() {
        GatheringId id = convened(NINE);
        morning = new SessionKey(id, 1);
        tests++;
        anna = village.member("anna" + tests, village.millBranch);
        bo = village.member("bo" + tests, village.millBranch);
        for (MemberId member : List.of(anna, bo)) {
            Occasion.at(village, member, BEFORE, () -> registrations.register(id));
        }
    }

    private GatheringId convened(Instant begins) {
        var session = new GatheringSession(1, begins, begins.plus(Occasion.HALF_DAY));
        return Occasion.at(
                village,
                host,
                BEFORE,
                () -> convening.convene(
                        Occasion.plan(village.millBranch, List.of(host), List.of(session), 2, 0, null)));
    }

    @Test
    void aCodeThatWasSentOnComesTooLate() {
        String code = code(NINE, Purpose.IN);
        refused(Reason.STALE, anna, NINE.plusSeconds(20), () -> checkIns.scan(morning, code, PHONE));
        refused(Reason.WRONG, anna, NINE, () -> checkIns.scan(morning, code.replace('.', 'x'), PHONE));
    }

    @Test
    void onePhoneChecksOnePersonIn() {
        scan(anna, NINE, Purpose.IN, PHONE);
        String code = code(NINE.plusSeconds(30), Purpose.IN);
        refused(Reason.DEVICE, bo, NINE.plusSeconds(31), () -> checkIns.scan(morning, code, PHONE));
        RosterLine line = line(bo, NINE.plusSeconds(60));
        assertThat(line.remarks()).as("the host sees it").contains(Remark.DEVICE);
        assertThat(line.hasCome()).isFalse();
        scan(bo, NINE.plusSeconds(60), Purpose.IN, OTHER_PHONE);
    }

    @Test
    void theSameScanAgainIsNothingNew() {
        scan(anna, NINE, Purpose.IN, PHONE);
        String code = code(NINE.plusSeconds(2), Purpose.IN);
        Noted again = Occasion.at(village, anna, NINE.plusSeconds(3), () -> checkIns.scan(morning, code, PHONE));
        assertThat(again.again()).isTrue();
        assertThat(line(anna, NINE.plusSeconds(9)).marks()).hasSize(1);
    }

    @Test
    void whoeverHasNoPlaceIsNotMarkedByAnybody() {
        String code = code(NINE, Purpose.IN);
        refused(Reason.NO_PLACE, stranger, NINE, () -> checkIns.scan(morning, code, PHONE));
        refused(Reason.NO_PLACE, host, NINE, () -> desk.call(morning, stranger, Purpose.IN));
    }

    @Test
    void moreThanThePlacesAreNeverLetIn() {
        MemberId third = village.member("third", village.millBranch);
        assertThatThrownBy(() -> Occasion.doAt(village, host, NINE, () -> guests.admit(morning.gathering(), third)))
                .isInstanceOf(NoPlaceLeftRefused.class);
        Occasion.doAt(
                village, bo, NINE.minus(Duration.ofMinutes(5)), () -> registrations.withdraw(morning.gathering()));
        Occasion.doAt(village, host, NINE, () -> guests.admit(morning.gathering(), third));
        Occasion.doAt(village, host, NINE, () -> desk.call(morning, third, Purpose.IN));
        assertThat(line(third, NINE.plusSeconds(60)).isIn()).isTrue();
    }

    @Test
    void whoeverWasSeenStaysOnTheList() {
        GatheringId id = morning.gathering();
        scan(anna, NINE, Purpose.IN, PHONE);
        assertThatThrownBy(() -> Occasion.doAt(village, host, NOON, () -> guests.remove(id, anna)))
                .isInstanceOf(HasComeRefused.class);
        assertThatThrownBy(() -> Occasion.doAt(village, anna, NOON, () -> registrations.withdraw(id)))
                .isInstanceOf(HasComeRefused.class);
        Occasion.doAt(village, host, NOON, () -> guests.remove(id, bo));
        assertThat(Occasion.at(village, host, NOON.plusSeconds(60), () -> signing.sign(morning)))
                .isEqualTo(1);
    }

    @Test
    void nobodyIsAtTwoGatheringsAtOnce() {
        GatheringId other = convened(NINE.plus(Duration.ofHours(1)));
        assertThatThrownBy(() -> Occasion.at(village, anna, BEFORE, () -> registrations.register(other)))
                .isInstanceOf(TwoAtOnceRefused.class);
        GatheringId later = convened(NOON.plus(Duration.ofMinutes(30)));
        Occasion.at(village, anna, BEFORE, () -> registrations.register(later));
        scan(anna, NINE, Purpose.IN, PHONE);
        var there = new SessionKey(later, 1);
        Instant meanwhile = NOON.minusSeconds(600);
        refused(Reason.ELSEWHERE, host, meanwhile, () -> desk.call(there, anna, Purpose.IN));
        scan(anna, meanwhile.plusSeconds(60), Purpose.OUT, PHONE);
        Occasion.doAt(village, host, meanwhile.plusSeconds(120), () -> desk.call(there, anna, Purpose.IN));
    }

    @Test
    void aHostCallsAndSignsEverybodyButThemselves() {
        Occasion.doAt(village, bo, BEFORE, () -> registrations.withdraw(morning.gathering()));
        Occasion.at(village, host, BEFORE, () -> registrations.register(morning.gathering()));
        assertThatThrownBy(() -> Occasion.doAt(village, host, NINE, () -> desk.call(morning, host, Purpose.IN)))
                .isInstanceOf(OwnAttendanceRefused.class);
        assertThatThrownBy(() -> Occasion.doAt(
                        village, host, NOON, () -> desk.correct(morning, host, NINE, NOON, "I was there, really")))
                .isInstanceOf(OwnAttendanceRefused.class);
        assertThat(Occasion.at(village, host, NOON, () -> signing.sign(morning)))
                .isEqualTo(1);
    }

    @Test
    void aRosterThatCanNotBeIsRefused() {
        for (ThrowingCallable impossible : List.<ThrowingCallable>of(
                () -> correct(NINE.minusSeconds(60), NOON),
                () -> correct(NINE, NOON.plusSeconds(60)),
                () -> correct(NOON, NINE),
                () -> Occasion.doAt(
                        village,
                        host,
                        NINE.plusSeconds(600),
                        () -> desk.correct(morning, anna, NINE, NOON, "from the future")))) {
            assertThatThrownBy(impossible).isInstanceOf(CorrectionRefused.class);
        }
        assertThatThrownBy(() -> Occasion.doAt(village, host, NINE.plusSeconds(600), () -> signing.sign(morning)))
                .isInstanceOf(NotYetSignedRefused.class);
    }

    @Test
    void whatIsSignedStays() {
        scan(anna, NINE, Purpose.IN, PHONE);
        scan(anna, NOON, Purpose.OUT, PHONE);
        Occasion.at(village, host, NOON.plusSeconds(60), () -> signing.sign(morning));
        assertThatThrownBy(() -> correct(NINE, NINE.plusSeconds(60))).isInstanceOf(GatheringOverRefused.class);
        assertThatThrownBy(() -> Occasion.at(village, host, NOON.plusSeconds(90), () -> signing.sign(morning)))
                .as("twice is once")
                .isInstanceOf(GatheringOverRefused.class);
    }

    @Test
    void theDoorIsOpenAnHourBeforeUntilAnHourAfter() {
        Instant early = NINE.minus(Duration.ofMinutes(61));
        assertThat(Occasion.at(village, host, early, () -> screen.screen(morning, Purpose.IN))
                        .code())
                .isEmpty();
        refused(Reason.CLOSED, host, early, () -> desk.call(morning, anna, Purpose.IN));
        refused(Reason.CLOSED, host, NOON.plus(Duration.ofMinutes(61)), () -> desk.call(morning, anna, Purpose.IN));
    }

    @Test
    void whoeverIsNotThereCanNotLeave() {
        String code = code(NOON, Purpose.OUT);
        refused(Reason.NOT_IN, anna, NOON, () -> checkIns.scan(morning, code, PHONE));
    }

    @Test
    void digitsCanNotBeGuessed() {
        for (int i = 0; i < 10; i++) {
            String guess = "%08d".formatted(i);
            refused(Reason.WRONG, bo, NINE, () -> checkIns.type(morning, guess, PHONE));
        }
        refused(Reason.SLOWLY, bo, NINE, () -> checkIns.type(morning, "00000000", PHONE));
    }

    @Test
    void nobodyElsesScreenRosterOrSignature() {
        for (MemberId nobody : List.of(anna, stranger)) {
            for (Runnable action : List.<Runnable>of(
                    () -> screen.screen(morning, Purpose.IN),
                    () -> desk.roster(morning),
                    () -> desk.call(morning, bo, Purpose.IN),
                    () -> desk.correct(morning, bo, NINE, NOON, "because I say so"),
                    () -> signing.sign(morning),
                    () -> guests.roster(morning.gathering()),
                    () -> guests.candidates(morning.gathering(), "", 0, 10),
                    () -> guests.nominate(morning.gathering(), List.of(nobody)),
                    () -> guests.admit(morning.gathering(), nobody),
                    () -> guests.remove(morning.gathering(), bo),
                    () -> convening.cancel(morning.gathering(), "because I say so"),
                    () -> convening.toChange(morning.gathering()))) {
                assertThatThrownBy(() -> Occasion.doAt(village, nobody, NOON, action))
                        .isInstanceOf(NotAllowedRefused.class);
            }
        }
        assertThatThrownBy(
                        () -> Occasion.at(village, stranger, BEFORE, () -> registrations.register(morning.gathering())))
                .isInstanceOf(NotAllowedRefused.class);
    }

    private void correct(Instant from, Instant until) {
        Occasion.doAt(
                village,
                host,
                NOON.plusSeconds(3_000),
                () -> desk.correct(morning, anna, from, until, "as I remember it"));
    }

    private String code(Instant moment, Purpose purpose) {
        return Occasion.at(village, host, moment, () -> screen.screen(morning, purpose))
                .code();
    }

    private void scan(MemberId member, Instant moment, Purpose purpose, Device device) {
        String code = code(moment, purpose);
        Occasion.at(village, member, moment.plusSeconds(1), () -> checkIns.scan(morning, code, device));
    }

    private RosterLine line(MemberId member, Instant moment) {
        return Occasion.at(village, host, moment, () -> desk.roster(morning)).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private void refused(Reason reason, MemberId actor, Instant moment, Runnable action) {
        assertThatThrownBy(() -> Occasion.doAt(village, actor, moment, action))
                .isInstanceOfSatisfying(
                        CheckInRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
