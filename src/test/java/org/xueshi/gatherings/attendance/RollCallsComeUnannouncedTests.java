package org.xueshi.gatherings.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/**
 * G3: roll calls fall at moments that follow from the session's key alone, one in each part of the session; whoever is there
 * and does not answer loses the time around it.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RollCallsComeUnannouncedTests {

    private static final Instant NINE = Occasion.MONDAY;
    private static final Instant BEFORE = NINE.minus(Duration.ofDays(2));
    private static final GatheringSession MORNING = new GatheringSession(1, NINE, NINE.plus(Occasion.HALF_DAY));

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
    Doors doors;

    private Village village;
    private MemberId host;
    private MemberId present;
    private MemberId gone;
    private MemberId late;
    private SessionKey morning;

    @BeforeAll
    void aMorningWithACall(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        present = village.member("present", village.millBranch);
        gone = village.member("gone", village.millBranch);
        late = village.member("late", village.millBranch);
        GatheringId id = Occasion.at(
                village,
                host,
                BEFORE,
                () -> convening.convene(
                        Occasion.plan(village.millBranch, List.of(host), List.of(MORNING), 5, 1, null)));
        morning = new SessionKey(id, 1);
        for (MemberId member : List.of(present, gone, late)) {
            Occasion.at(village, member, BEFORE, () -> registrations.register(id));
        }
    }

    @Test
    void onePerPartAndNeverInTheFirstOrLastMinutes() {
        var random = new Random(20261130);
        for (int i = 0; i < 500; i++) {
            var key = new byte[32];
            random.nextBytes(key);
            int calls = 1 + random.nextInt(4);
            List<Instant> planned = RollCalls.planned(key, MORNING, calls);
            assertThat(planned).hasSize(calls).isSorted();
            assertThat(planned.getFirst()).isAfterOrEqualTo(NINE.plus(RollCalls.QUIET));
            assertThat(planned.getLast()).isBeforeOrEqualTo(MORNING.ends().minus(RollCalls.QUIET));
            assertThat(RollCalls.planned(key, MORNING, calls))
                    .as("every node agrees")
                    .isEqualTo(planned);
        }
        assertThat(RollCalls.planned(new byte[32], MORNING, 0)).isEmpty();
    }

    @Test
    void whoKnowsWhenOneSessionsCallsFellKnowsNothingOfTheNext() {
        assertThat(doors.key(morning)).isNotEqualTo(doors.key(new SessionKey(morning.gathering(), 2)));
    }

    @Test
    void whoDoesNotAnswerLosesTheTimeAroundIt() {
        mark(present, NINE, Purpose.IN, "p");
        mark(gone, NINE, Purpose.IN, "g");
        Instant opened = callOnScreen();
        HostScreen.Screen shown = Occasion.at(village, host, opened, () -> screen.screen(morning, Purpose.OUT));
        assertThat(shown.purpose()).as("whatever the host has chosen").isEqualTo(Purpose.PRESENT);
        assertThat(Occasion.at(village, present, opened, () -> checkIns.standing(morning, "p".repeat(22)))
                        .answerBy())
                .isEqualTo(opened.plus(RollCall.LENGTH));
        mark(present, opened.plusSeconds(30), Purpose.PRESENT, "p");
        assertThat(Occasion.at(
                                village,
                                present,
                                opened.plusSeconds(60),
                                () -> checkIns.standing(morning, "p".repeat(22)))
                        .answerBy())
                .as("answered")
                .isNull();
        assertThat(mark(late, opened.plusSeconds(45), Purpose.IN, "l").purpose())
                .as("the only code that there is lets in who comes during a call")
                .isEqualTo(Purpose.IN);
        mark(late, MORNING.ends(), Purpose.OUT, "l");
        mark(present, MORNING.ends(), Purpose.OUT, "p");
        mark(gone, MORNING.ends(), Purpose.OUT, "g");
        assertThat(line(present).attended().length()).isEqualTo(Occasion.HALF_DAY.minusSeconds(1));
        assertThat(line(gone).attended().length()).isZero();
        assertThat(line(gone).remarks()).contains(Remark.MISSED_CALL);
        assertThat(line(present).remarks()).isEmpty();
        assertThat(line(late).attended().length())
                .as("from when they came")
                .isEqualTo(Duration.between(opened.plusSeconds(46), MORNING.ends()));
        assertThat(line(late).remarks()).doesNotContain(Remark.MISSED_CALL);
    }

    /** The screen stands there and asks every few seconds, until a call opens. */
    private Instant callOnScreen() {
        for (Instant now = NINE; now.isBefore(MORNING.ends()); now = now.plusSeconds(5)) {
            Instant moment = now;
            if (Occasion.at(village, host, moment, () -> screen.screen(morning, Purpose.IN))
                            .purpose()
                    == Purpose.PRESENT) {
                return moment;
            }
        }
        throw new AssertionError("no call ever opened");
    }

    private Noted mark(MemberId member, Instant moment, Purpose purpose, String phone) {
        String code = Occasion.at(village, host, moment, () -> screen.screen(morning, purpose))
                .code();
        return Occasion.at(
                village,
                member,
                moment.plusSeconds(1),
                () -> checkIns.scan(morning, code, new Device(phone.repeat(22), null)));
    }

    private RosterLine line(MemberId member) {
        return Occasion.at(village, host, MORNING.ends().plusSeconds(60), () -> desk.roster(morning)).stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
