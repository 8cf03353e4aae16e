package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.xueshi.tracking.Presence.Kind;
import org.xueshi.tracking.Presence.State;

/** T7: when the next check comes, if another player is opened or another node knows more. */
class TheNextCheckIsDueTests {

    private static final PresenceRules EVERY_TWO_MINUTES =
            new PresenceRules(Duration.ofSeconds(120), Duration.ofSeconds(40));
    private static final PresenceRules EVERY_MINUTE = new PresenceRules(Duration.ofSeconds(60), Duration.ofSeconds(40));

    /** Where in its span a draw falls. */
    private static final long FIRST = 0;

    private static final long LAST = -1;
    private static final long MIDDLE = Long.MIN_VALUE;

    private long now;

    private static Presence presence(long unproven) {
        return new Presence(EVERY_TWO_MINUTES, State.at(0), unproven, Player.MIDDLE);
    }

    private static RandomGenerator drawing(Long... draws) {
        Queue<Long> left = new ArrayDeque<>(List.of(draws));
        return left::remove;
    }

    /** Counts second by second, the hands at work, until a check comes: after how many. */
    private long asked(Presence presence) {
        return asked(presence, true);
    }

    private long asked(Presence presence, boolean signs) {
        for (int seconds = 1; seconds <= 1_000; seconds++) {
            passes(presence, 1, signs);
            if (presence.isAsked()) {
                return seconds;
            }
        }
        return 1_000;
    }

    private void passes(Presence presence, int seconds, boolean signs) {
        now += seconds * 1000L;
        presence.pass(now, seconds * 1000L, signs ? now : 0, Seen.always());
    }

    @Test
    void anActivityThatAsksMoreOftenBringsItNearer() {
        Presence presence = presence(0);
        presence.begin(EVERY_MINUTE);
        assertThat(asked(presence)).isEqualTo(60);
    }

    @Test
    void anActivityThatAsksAsOftenOrLessDrawsNothingAnew() {
        var presence = new Presence(EVERY_MINUTE, State.at(0), 0, drawing(MIDDLE));
        presence.begin(EVERY_MINUTE);
        presence.begin(EVERY_TWO_MINUTES);
        assertThat(asked(presence)).isEqualTo(60);
    }

    @Test
    void whatWasDueBeforeIsNotPutOff() {
        var presence = new Presence(EVERY_TWO_MINUTES, State.at(0), 0, drawing(FIRST, LAST));
        presence.begin(EVERY_MINUTE);
        assertThat(asked(presence)).isEqualTo(72);
    }

    @Test
    void whoOpensAPlayerHasHalfAMinuteToSeeSomething() {
        Presence presence = presence(120_000);
        presence.begin(EVERY_TWO_MINUTES);
        assertThat(asked(presence)).isEqualTo(30);
    }

    @Test
    void unlessACheckIsLongOverdue() {
        Presence presence = presence(239_000);
        presence.begin(EVERY_TWO_MINUTES);
        assertThat(asked(presence)).isEqualTo(1);
    }

    @Test
    void whatAnotherNodeKnowsLaterReplacesTheCheckThatIsOpenHere() {
        Presence presence = presence(119_000);
        passes(presence, 1, true);
        assertThat(presence.check()).isNotNull();
        var passedElsewhere = new State(Kind.PROVEN, now + 500, now, now + 500, 0);
        presence.catchUp(passedElsewhere, () -> 7_000);
        assertThat(presence.check()).isNull();
        assertThat(presence.state()).isEqualTo(passedElsewhere);
        assertThat(asked(presence)).as("of two minutes seven seconds are over").isEqualTo(113);
    }

    @Test
    void whatIsNoLaterReplacesNothing() {
        Presence presence = presence(119_000);
        passes(presence, 1, true);
        State asked = presence.state();
        presence.catchUp(new State(Kind.UNCONFIRMED, 0, 0, asked.changed(), 1), () -> 0);
        assertThat(presence.state()).isEqualTo(asked);
        assertThat(presence.check()).isNotNull();
    }

    @Test
    void aCheckThatIsOpenElsewhereIsAskedHereAtOnce() {
        Presence presence = presence(0);
        presence.catchUp(new State(Kind.ASKED, 0, 0, 1, 0), () -> 0);
        assertThat(presence.isAsked()).isFalse();
        assertThat(asked(presence)).isEqualTo(1);
    }

    @Test
    void aMissElsewhereIsAMissHere() {
        Presence presence = presence(0);
        presence.catchUp(new State(Kind.UNCONFIRMED, 0, 0, 1, 1), () -> 0);
        assertThat(presence.isConfirmed()).isFalse();
    }

    @Test
    void aSignOfLifeElsewhereIsOneHere() {
        Presence presence = presence(0);
        passes(presence, 59, false);
        presence.catchUp(new State(Kind.PROVEN, now, now, now, 0), () -> 0);
        assertThat(asked(presence, false)).as("half of two minutes").isEqualTo(60);
    }

    @Test
    void theTimeOfTheNextCheckIsDrawnAnewThen() {
        var presence = new Presence(EVERY_TWO_MINUTES, State.at(0), 0, drawing(FIRST, LAST));
        presence.catchUp(new State(Kind.PROVEN, 0, 0, 1, 0), () -> 0);
        assertThat(asked(presence)).isBetween(167L, 168L);
    }
}
