package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.second;

import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.xueshi.people.MemberId;

/** T7: who has just closed the page or turned away from it is asked when they come back; saying so is no way around it. */
class NobodyIsAskedBehindTheirBackTests {

    /** Seconds from one report to the next; a check is due after two minutes. */
    private static final int STEP = 15;

    private final Player player = new Player();
    private SessionTrace trace = Player.trace("s1", SomebodyIsThereTests.RULES);
    private int at;

    private void unproven(int seconds) {
        var presence = new Presence(
                SomebodyIsThereTests.RULES.presence(),
                Presence.State.at(Player.OPENED),
                seconds * 1000L,
                Player.MIDDLE);
        trace = Player.trace("s1", SomebodyIsThereTests.RULES, presence, shown -> Optional.of(Player.PROMPT));
    }

    private void reports(UnaryOperator<Player> does) {
        at += STEP;
        trace.accept(second(at), does.apply(player).pulse());
        player.isAnswered();
    }

    private void watchesUntil(int end) {
        while (at < end) {
            reports(there -> there.watches(STEP));
        }
    }

    private boolean isAsked() {
        return trace.presence().isAsked();
    }

    @Test
    void whoClosesThePageAsOneIsDueHasMissedNone() {
        watchesUntil(105);
        trace.accept(second(120), player.watches(STEP).closing());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-120");
        assertThat(trace.presence().isConfirmed()).isTrue();
    }

    @Test
    void whoTurnsAwayAsOneIsDueIsAskedOnComingBack() {
        watchesUntil(105);
        player.turnsAway();
        reports(gone -> gone.attends(STEP));
        assertThat(isAsked()).as("as they turn away").isFalse();
        reports(gone -> gone.hides(STEP));
        assertThat(isAsked()).as("while they are away").isFalse();
        player.comesBack();
        reports(back -> back.hides(STEP));
        assertThat(isAsked()).as("as they come back").isTrue();
    }

    /** As who listens with the page hidden does, and as a player does that lies. */
    @Test
    void whoClaimsTimeAfterTurningAwayIsAskedAllTheSame() {
        watchesUntil(105);
        player.turnsAway();
        reports(gone -> gone.attends(STEP));
        reports(gone -> gone.attends(STEP));
        assertThat(isAsked()).isTrue();
    }

    @Test
    void whoClosesThePageOnACheckThatIsLongOverdueHasMissedIt() {
        unproven(2 * 120 - STEP);
        trace.accept(second(STEP), player.watches(STEP).closing());
        assertThat(trace.presence().isConfirmed()).isFalse();
    }

    @Test
    void whoClosesThePageLittleBeforeThatHasNot() {
        unproven(2 * 120 - STEP - 1);
        trace.accept(second(STEP), player.watches(STEP).closing());
        assertThat(trace.presence().isConfirmed()).isTrue();
    }

    /** A player that only ever says goodbye: no question could be shown in it. */
    @Test
    void whoOnlySaysGoodbyeOwesACheckInTheEnd() {
        try (var database = new StudyDatabase()) {
            Node node = new Node(database.source());
            MemberId member = MemberId.next();
            int seconds = 0;
            boolean confirmed = true;
            while (confirmed && seconds < 1_000) {
                int now = seconds;
                String token = Node.at(
                                now,
                                () -> node.sessions.open(
                                        member, new ActivityId("course/lecture"), SomebodyIsThereTests.RULES))
                        .token();
                seconds += 40;
                Receipt receipt =
                        node.accept(seconds, token, new Player().attends(40).closing());
                confirmed = Objects.requireNonNull(receipt).confirmed();
            }
            assertThat(seconds).as("twice two minutes").isEqualTo(240);
        }
    }
}
