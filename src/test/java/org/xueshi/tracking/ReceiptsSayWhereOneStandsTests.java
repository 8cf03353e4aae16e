package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xueshi.tracking.Player.RIGHT;
import static org.xueshi.tracking.Player.WRONG;
import static org.xueshi.tracking.Player.second;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** T7 and T10: what the player is told is what was measured; of a check it learns all but what is right. */
class ReceiptsSayWhereOneStandsTests {

    private final SessionTrace trace = Player.trace("s1", SomebodyIsThereTests.RULES);
    private final Player player = new Player();
    private int at;

    private Receipt receipt(double second) {
        return Receipt.of(trace, false, second(second));
    }

    private Receipt watches(int seconds, @Nullable List<Set<Integer>> chosen) {
        for (int end = at + seconds; at < end; ) {
            at += 15;
            if (chosen != null) {
                player.answers(Objects.requireNonNull(trace.presence().check()).id(), chosen);
            }
            trace.accept(second(at), player.watches(15).pulse());
            player.isAnswered();
        }
        return receipt(at);
    }

    @Test
    void ofTimeAndContent() {
        assertThat(watches(30, null))
                .isEqualTo(new Receipt(
                        true,
                        30,
                        30_000.0 / 720_000,
                        Map.of(Player.VIDEO, 30_000.0 / 600_000, Player.PAGE, 0.0),
                        Instant.ofEpochMilli(second(30)),
                        false,
                        true,
                        0,
                        null));
        assertThat(Receipt.of(trace, true, second(30)).elsewhere()).isTrue();
    }

    @Test
    void aCheckComesWithItsQuestionsAndTheTimeLeft() {
        Receipt.Asked asked = Objects.requireNonNull(watches(120, null).check());
        var question = Player.PROMPT.questions().getFirst();
        assertThat(asked.questions())
                .containsExactly(new Receipt.Question(
                        question.text(), question.options(), RIGHT.getFirst().size()));
        assertThat(asked.language()).isEqualTo("en");
        assertThat(asked.again()).isFalse();
        assertThat(asked.secondsLeft()).isEqualTo(40);
        assertThat(receipt(150).check()).extracting(Receipt.Asked::secondsLeft).isEqualTo(10L);
        assertThat(receipt(165).check()).extracting(Receipt.Asked::secondsLeft).isEqualTo(0L);
    }

    @Test
    void afterAMissItSaysHowLongToWait() {
        watches(120, null);
        watches(30, WRONG);
        Receipt missed = receipt(150);
        assertThat(missed.confirmed()).isFalse();
        assertThat(missed.countedSeconds()).isZero();
        assertThat(missed.check()).isNull();
        assertThat(missed.waitSeconds()).isEqualTo(30);
        assertThat(receipt(150.5).waitSeconds()).isEqualTo(30);
        assertThat(receipt(179).waitSeconds()).isOne();
        assertThat(receipt(200).waitSeconds()).isZero();
    }

    @Test
    void theNextTryHasNoHaste() {
        watches(120, null);
        watches(30, WRONG);
        Receipt again = watches(30, null);
        assertThat(again.waitSeconds()).isZero();
        assertThat(again.check()).extracting(Receipt.Asked::secondsLeft).isNull();
        assertThat(watches(15, RIGHT).confirmed()).isTrue();
    }

    @Test
    void aClosedPlayerIsAskedNothing() {
        watches(120, null);
        watches(30, WRONG);
        watches(30, null);
        trace.accept(second(190), player.closing());
        assertThat(receipt(190).open()).isFalse();
        assertThat(receipt(190).check()).isNull();
    }

    @Test
    void anUnknownSessionLooksLikeOneThatIsOver() {
        assertThat(Receipt.unknown(second(1)))
                .isEqualTo(new Receipt(false, 0, 0, Map.of(), Instant.ofEpochMilli(second(1)), false, true, 0, null));
    }
}
