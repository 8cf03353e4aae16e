package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.attendance.CheckInRefused.Reason;
import org.xueshi.gatherings.attendance.Mark.How;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/**
 * G7: a phone that was prepared may bring a scan later; it counts from when the code was on the screen, and only once the
 * host has accepted it. Anybody else's phone, ticket or time brings nothing.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PhonesWithoutANetworkTests {

    private static final Instant NINE = Occasion.MONDAY;
    private static final Instant BEFORE = NINE.minus(Duration.ofDays(2));
    private static final Instant NOON = NINE.plus(Occasion.HALF_DAY);
    private static final Instant EVENING = NINE.plus(Duration.ofHours(9));
    private static final String PHONE = "p".repeat(22);
    private static final Device DEVICE = new Device(PHONE, null);

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

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
    private MemberId member;
    private SessionKey morning;
    private int tests;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
    }

    @BeforeEach
    void aMorning() {
        member = village.member("far-from-masts" + ++tests, village.millBranch);
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
    void whatIsBroughtLaterCountsFromThenOnceTheHostAcceptsIt() {
        String ticket = ticket(NINE.minusSeconds(600));
        String came = code(NINE, Purpose.IN);
        String went = code(NOON, Purpose.OUT);
        for (String code : List.of(came, went)) {
            Noted noted = Occasion.at(village, member, EVENING, () -> checkIns.bring(morning, code, ticket, DEVICE));
            assertThat(noted.waits()).isTrue();
        }
        assertThat(line().attended().length()).as("not yet").isZero();
        assertThatThrownBy(() -> Occasion.at(village, host, EVENING, () -> signing.sign(morning)))
                .isInstanceOf(NotYetSignedRefused.class);
        line().marks().forEach(seen -> {
            assertThat(seen.mark().how()).isEqualTo(How.KEPT);
            Occasion.doAt(village, host, EVENING, () -> desk.judge(morning, member, seen.mark(), true));
        });
        assertThat(line().attended().length()).isEqualTo(Occasion.HALF_DAY);
        assertThat(Occasion.at(village, host, EVENING, () -> signing.sign(morning)))
                .isEqualTo(1);
    }

    @Test
    void whatTheHostDoesNotAcceptCountsForNothing() {
        String ticket = ticket(NINE.minusSeconds(600));
        bring(code(NINE, Purpose.IN), ticket, DEVICE, EVENING);
        Occasion.doAt(
                village,
                host,
                EVENING,
                () -> desk.judge(morning, member, line().marks().getFirst().mark(), false));
        assertThat(line().hasCome()).isFalse();
        assertThat(Occasion.at(village, host, EVENING, () -> signing.sign(morning)))
                .isEqualTo(1);
    }

    @Test
    void broughtTwiceIsOnce() {
        String ticket = ticket(NINE.minusSeconds(600));
        String code = code(NINE, Purpose.IN);
        bring(code, ticket, DEVICE, EVENING);
        assertThat(Occasion.at(village, member, EVENING, () -> checkIns.bring(morning, code, ticket, DEVICE))
                        .again())
                .isTrue();
        assertThat(line().marks()).hasSize(1);
    }

    @Test
    void aTicketIsItsMembersAndItsPhonesAndOfThatMorning() {
        String ticket = ticket(NINE.minusSeconds(600));
        String code = code(NINE, Purpose.IN);
        MemberId friend = village.member("friend" + tests, village.millBranch);
        Occasion.at(village, friend, BEFORE, () -> registrations.register(morning.gathering()));
        refused(() -> Occasion.at(village, friend, EVENING, () -> checkIns.bring(morning, code, ticket, DEVICE)));
        refused(() -> bring(code, ticket, new Device("q".repeat(22), null), EVENING));
        refused(() -> bring(code, ticket, DEVICE, NINE.plus(Duration.ofHours(24))));
        refused(() -> bring(code, ticket(NINE.plusSeconds(60)), DEVICE, EVENING));
        refused(() -> bring(code, "", DEVICE, EVENING));
        assertThat(line().marks()).isEmpty();
    }

    @Test
    void noChangedTicketPasses() {
        var random = new Random(20261130);
        String ticket = ticket(NINE.minusSeconds(600));
        String code = code(NINE, Purpose.IN);
        for (int i = 0; i < 200; i++) {
            int place = random.nextInt(ticket.length());
            char other = "0123456789abcdef.z".charAt(random.nextInt(18));
            String changed = ticket.substring(0, place) + other + ticket.substring(place + 1);
            if (!changed.equals(ticket)) {
                refused(() -> bring(code, changed, DEVICE, EVENING));
            }
        }
    }

    @Test
    void aCodeOfTheFutureIsNothing() {
        String ticket = ticket(NINE.minusSeconds(600));
        String code = code(NOON, Purpose.IN);
        refused(() -> bring(code, ticket, DEVICE, NINE));
    }

    private String ticket(Instant moment) {
        return Occasion.at(village, member, moment, () -> checkIns.standing(morning, PHONE))
                .ticket();
    }

    private String code(Instant moment, Purpose purpose) {
        return Occasion.at(village, host, moment, () -> screen.screen(morning, purpose))
                .code();
    }

    private void bring(String code, String ticket, Device device, Instant moment) {
        Occasion.at(village, member, moment, () -> checkIns.bring(morning, code, ticket, device));
    }

    private RosterLine line() {
        return Occasion.at(village, host, EVENING, () -> desk.roster(morning)).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        CheckInRefused.class,
                        refused -> assertThat(refused.reason()).isIn(Reason.NOT_KEPT, Reason.WRONG));
    }
}
