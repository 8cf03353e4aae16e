package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xueshi.tracking.Presence.Kind;
import org.xueshi.tracking.Presence.State;

/** T7: a missed or open check is owed in the member's next session too, and so is the wait; who owes nothing begins anew. */
class PresenceIsOwedByThePersonTests {

    private static final PresenceRules RULES = SomebodyIsThereTests.RULES.presence();

    private static Presence after(State before, long now) {
        return new Presence(RULES, before.inherited(now), 0, Player.MIDDLE);
    }

    private static void pass(Presence presence, long now) {
        presence.pass(now, 0, 0, Seen.always());
    }

    @Test
    void whatIsNotProvenStaysSoInTheNextSession() {
        State next = new State(Kind.PROVEN, 100, 200, 300, 0).inherited(1_000);
        assertThat(next).isEqualTo(new State(Kind.PROVEN, 100, 1_000, 300, 0));
    }

    @Test
    void aMissIsOwedStillAndSoIsTheWait() {
        Presence presence = after(new State(Kind.UNCONFIRMED, 100, 200, 300_000, 3), 310_000);
        assertThat(presence.isConfirmed()).isFalse();
        assertThat(presence.retryAt()).isEqualTo(300_000 + 120_000);
        pass(presence, 419_999);
        assertThat(presence.check()).isNull();
        pass(presence, 420_000);
        assertThat(presence.check()).isNotNull();
    }

    @Test
    void leavingAnOpenCheckBehindIsAMiss() {
        Presence presence = after(new State(Kind.ASKED, 100, 200, 300_000, 0), 310_000);
        assertThat(presence.isConfirmed()).isFalse();
        assertThat(presence.retryAt()).isEqualTo(300_000 + 30_000);
    }

    @Test
    void nobodyWaitsLongerThanAnHour() {
        Presence presence = after(new State(Kind.UNCONFIRMED, 0, 0, 5_000, 500), 6_000);
        assertThat(presence.retryAt()).isEqualTo(5_000 + 3_600_000);
    }

    @Test
    void whereNothingCanBeAskedNobodyIsKeptWaitingAndElsewhereItIsOwedStill() {
        Presence presence = after(new State(Kind.UNCONFIRMED, 0, 0, Player.OPENED - 30_000, 1), Player.OPENED);
        SessionTrace wordless = Player.trace("s1", SomebodyIsThereTests.RULES, presence, shown -> Optional.empty());
        Player player = new Player();
        wordless.accept(Player.second(15), player.watches(15).pulse());
        wordless.accept(Player.second(30), player.watches(15).pulse());
        assertThat(Told.of(wordless)).isEqualTo("UNCONFIRMED 0-15, COUNTED 15-30");
        assertThat(presence.isConfirmed()).isFalse();
    }

    @Test
    void whatCannotBeAskedNowIsAskedLater() {
        Presence presence = new Presence(RULES, State.at(0), 0, Player.MIDDLE);
        presence.pass(120_000, 120_000, 120_000, new Seen(Optional::empty));
        presence.pass(230_000, 110_000, 230_000, Seen.always());
        assertThat(presence.check()).isNull();
        presence.pass(240_000, 10_000, 240_000, Seen.always());
        assertThat(presence.check()).isNotNull();
    }

    @Test
    void anOpenCheckThatOnlyAnotherNodeKnewIsAskedAgainSoon() {
        Presence presence = new Presence(RULES, new State(Kind.ASKED, 0, 0, 5_000, 0), 0, Player.MIDDLE);
        assertThat(presence.isConfirmed()).isTrue();
        pass(presence, 6_000);
        assertThat(presence.check()).isNotNull();
    }
}
