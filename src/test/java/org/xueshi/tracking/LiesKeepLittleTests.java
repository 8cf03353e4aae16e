package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.xueshi.tracking.AttacksProof.Kept;

/**
 * T3, T7: what lies about attention that are told in real time keep of an hour, with the product's presence checks; a short
 * run of {@link AttacksProof}. The bounds lie above what was seen, in minutes, so that a change is noticed.
 */
class LiesKeepLittleTests {

    private static final long SEED = 20261124;
    private static final int RUNS = 20;
    private static final int HOUR_SECONDS = 3_600;

    private static Map<Habit, Kept> kept = Map.of();

    @BeforeAll
    static void anHourGoesBy() {
        kept = AttacksProof.kept(
                List.of(
                        Habit.PERSON,
                        Habit.EMPTY_ROOM,
                        Habit.WEIGHT_ON_A_KEY,
                        Habit.JUST_GONE,
                        Habit.CLICKER,
                        Habit.FAST_CLICKER,
                        Habit.DRIVEN,
                        Habit.SCRIPT,
                        Habit.TWO_DEVICES,
                        Habit.HEARD),
                SEED,
                RUNS,
                HOUR_SECONDS);
    }

    private static Kept hour(Habit habit) {
        return Objects.requireNonNull(kept.get(habit));
    }

    @Test
    void whoStudiesKeepsTheHour() {
        assertThat(hour(Habit.PERSON).mean()).isBetween(58.5, 60.0);
    }

    @Test
    void anEmptyRoomKeepsWhatWasThereBeforeTheDoorClosed() {
        assertThat(hour(Habit.EMPTY_ROOM).p95()).isLessThan(1);
    }

    @Test
    void handsWithoutAnAnswerKeepNothingOfWhatWasAsked() {
        assertThat(hour(Habit.WEIGHT_ON_A_KEY).p95()).isLessThan(1);
    }

    /** 1.4 times the mean of ten minutes, once. */
    @Test
    void whoSeemsJustGoneKeepsOneTimeToACheck() {
        assertThat(hour(Habit.JUST_GONE).p95()).isBetween(6.0, 14.5);
    }

    @Test
    void clickingBlindlyKeepsLittleHoweverFast() {
        assertThat(hour(Habit.CLICKER).mean()).isLessThan(3);
        assertThat(hour(Habit.FAST_CLICKER).mean()).isLessThan(3);
    }

    @Test
    void whoPassesMoreKeepsMore() {
        assertThat(hour(Habit.DRIVEN).mean())
                .isGreaterThan(hour(Habit.FAST_CLICKER).mean())
                .isLessThan(hour(Habit.SCRIPT).mean());
    }

    @Test
    void twoDevicesOfOnePersonKeepOneHour() {
        assertThat(hour(Habit.TWO_DEVICES).p95()).isLessThanOrEqualTo(60);
        assertThat(hour(Habit.TWO_DEVICES).heartbeats()).isEqualTo(120);
    }

    @Test
    void aHiddenWindowKeepsNothingWhereListeningIsNotEnough() {
        assertThat(hour(Habit.HEARD).p95()).isZero();
    }

    /** It can't be told from a person; that it keeps the hour is what the proof's table says openly. */
    @Test
    void aScriptThatReadsThePageKeepsAll() {
        assertThat(hour(Habit.SCRIPT).mean()).isGreaterThan(59);
    }
}
