package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.RIGHT;
import static org.xueshi.tracking.Player.WRONG;
import static org.xueshi.tracking.Player.second;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** T7: presence is checked at times that the server draws; a miss takes time back to the last evidence, and no further. */
class SomebodyIsThereTests {

    static final MeasureRules RULES = new MeasureRules(
            Player.RULES.idleLimit(),
            Player.RULES.maxPlaybackRate(),
            false,
            new PresenceRules(Duration.ofSeconds(120), Duration.ofSeconds(40)),
            Player.RULES.parts());

    private final SessionTrace trace = Player.trace("s1", RULES);
    private final Player player = new Player();
    private int at;

    /** Watches until the given second in pulses of 15 s. */
    private void watchesUntil(int end) {
        while (at < end) {
            at += 15;
            trace.accept(second(at), player.watches(15).pulse());
            player.isAnswered();
        }
    }

    private Presence.Check check() {
        return Objects.requireNonNull(trace.presence().check(), "no check is open");
    }

    private void answers(List<Set<Integer>> chosen) {
        player.answers(check().id(), chosen);
        watchesUntil(at + 15);
    }

    @Test
    void nobodyIsAskedBeforeItIsDue() {
        watchesUntil(105);
        assertThat(trace.presence().check()).isNull();
        watchesUntil(120);
        assertThat(check().again()).isFalse();
    }

    @Test
    void theTimesAreDrawnAroundTheMean() {
        var random = new java.util.Random(7);
        double sum = 0;
        double shortest = Double.MAX_VALUE;
        double longest = 0;
        for (int i = 0; i < 300; i++) {
            var presence = new Presence(RULES.presence(), Presence.State.at(0), 0, random);
            long asked = 0;
            while (presence.check() == null && asked < 1_000_000) {
                asked += 1000;
                presence.pass(asked, 1000, asked, Seen.always());
            }
            sum += asked;
            shortest = Math.min(shortest, asked);
            longest = Math.max(longest, asked);
        }
        assertThat(sum / 300).isBetween(115_000.0, 125_000.0);
        assertThat(shortest).isBetween(72_000.0, 80_000.0);
        assertThat(longest).isBetween(160_000.0, 169_000.0);
    }

    @Test
    void aPassedCheckTakesNothing() {
        watchesUntil(120);
        answers(RIGHT);
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-135");
        assertThat(trace.presence().check()).isNull();
    }

    @Test
    void theSecondChanceIsAnotherCheck() {
        watchesUntil(120);
        String first = check().id();
        answers(WRONG);
        assertThat(check().id()).isNotEqualTo(first);
        assertThat(check().again()).isTrue();
        answers(RIGHT);
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-150");
    }

    @Test
    void theSecondChanceAsksSomethingElseIfItCan() {
        var other = new Prompt(
                "en",
                List.of(new Prompt.Question(
                        "Which?", List.of("k", "b", "c", "d", "e", "f", "g", "h", "i"), Set.of(0, 1, 2))));
        var drawn = new ArrayDeque<>(List.of(Player.PROMPT, Player.PROMPT, Player.PROMPT, other));
        var presence = new Presence(RULES.presence(), Presence.State.at(0), 120_000, Player.MIDDLE);
        presence.pass(1_000, 0, 1_000, new Seen(() -> Optional.of(drawn.remove())));
        presence.pass(50_000, 0, 1_000, new Seen(() -> Optional.of(drawn.remove())));
        assertThat(Objects.requireNonNull(presence.check()).prompt()).isEqualTo(other);
    }

    @Test
    void twoWrongAnswersTakeBackEverythingSinceTheLastProof() {
        watchesUntil(120);
        answers(RIGHT);
        watchesUntil(255);
        answers(WRONG);
        answers(WRONG);
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-135, UNCONFIRMED 135-285");
        assertThat(trace.coverage().of(Player.VIDEO)).isEqualTo(RangeSet.of(0, 135_000));
    }

    @Test
    void whoHadGoneLosesOnlyTheTimeSinceTheLastSignOfLife() {
        watchesUntil(45);
        player.restsTheHands();
        watchesUntil(240);
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-45, UNCONFIRMED 45-240");
    }

    @Test
    void inputBesideAnUnansweredCheckIsNoEvidence() {
        watchesUntil(240);
        assertThat(Told.of(trace)).isEqualTo("UNCONFIRMED 0-240");
    }

    @Test
    void longWithoutASignOfLifeIsAskedSooner() {
        player.restsTheHands();
        watchesUntil(60);
        assertThat(check().again()).isFalse();
    }

    @Test
    void afterAMissNothingCountsUntilACheckIsPassed() {
        watchesUntil(120);
        answers(WRONG);
        answers(WRONG);
        watchesUntil(180);
        answers(RIGHT);
        watchesUntil(210);
        assertThat(Told.of(trace)).isEqualTo("UNCONFIRMED 0-195, COUNTED 195-210");
        assertThat(trace.coverage().of(Player.VIDEO)).isEqualTo(RangeSet.of(195_000, 210_000));
    }

    @Test
    void guessingInARowWaitsLongerEachTime() {
        watchesUntil(120);
        answers(WRONG);
        answers(WRONG);
        assertThat(trace.presence().retryAt()).isEqualTo(second(150 + 30));
        watchesUntil(180);
        answers(WRONG);
        assertThat(trace.presence().retryAt()).isEqualTo(second(195 + 60));
        watchesUntil(255);
        answers(WRONG);
        assertThat(trace.presence().retryAt()).isEqualTo(second(270 + 120));
    }

    @Test
    void whatAMissTakesBackIsNotCoveredEither() {
        watchesUntil(120);
        assertThat(trace.coverage().of(Player.VIDEO).millis()).isEqualTo(120_000);
        answers(WRONG);
        answers(WRONG);
        assertThat(trace.coverage().of(Player.VIDEO)).isEqualTo(RangeSet.EMPTY);
    }

    @Test
    void closingThePlayerOnAnOpenCheckIsAMiss() {
        watchesUntil(45);
        player.restsTheHands();
        watchesUntil(105);
        check();
        trace.accept(second(110), player.watches(5).closing());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-45, UNCONFIRMED 45-110");
        assertThat(trace.presence().isConfirmed()).isFalse();
    }

    @Test
    void whoIsCalledAwayWhileThereIsTimeToAnswerLosesOnlyTheTimeSinceTheQuestion() {
        watchesUntil(120);
        trace.accept(second(135), player.watches(15).closing());
        assertThat(Told.of(trace)).isEqualTo("COUNTED 0-120, UNCONFIRMED 120-135");
    }

    @Test
    void whoAnsweredWronglyAndLeavesLosesEverythingSinceTheLastProof() {
        watchesUntil(120);
        answers(WRONG);
        trace.accept(second(145), player.watches(10).closing());
        assertThat(Told.of(trace)).isEqualTo("UNCONFIRMED 0-145");
    }

    @Test
    void anAnswerToAnotherCheckIsNone() {
        watchesUntil(120);
        player.answers("another", RIGHT);
        watchesUntil(135);
        assertThat(check().again()).isFalse();
        assertThat(trace.presence().state().kind()).isEqualTo(Presence.Kind.ASKED);
    }

    /** Where time is taken back to, if the last sign of life comes so long after the check. */
    private static long takenBackTo(long millisAfterTheCheck) {
        var presence = new Presence(RULES.presence(), Presence.State.at(0), 0, Player.MIDDLE);
        Presence.Asking asking = Seen.always();
        presence.pass(120_000, 120_000, 120_000, asking);
        presence.pass(161_000, 41_000, 120_000 + millisAfterTheCheck, asking);
        return presence.pass(202_000, 41_000, 0, asking).orElseThrow();
    }

    @Test
    void aSignOfLifeWithinFiveSecondsMayHaveBeenMadeBeforeTheCheckWasSeen() {
        assertThat(takenBackTo(5_000)).isEqualTo(120_000);
        assertThat(takenBackTo(5_001)).isZero();
    }
}
