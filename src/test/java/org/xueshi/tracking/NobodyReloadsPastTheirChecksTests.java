package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** T7: a check is owed by the person: neither loading the page anew nor another open player is a way around it. */
class NobodyReloadsPastTheirChecksTests {

    private static final long SEED = 20261124;

    /** What was not proven in earlier sessions brings the next check nearer. */
    @Test
    void anEmptyRoomWhosePageIsLoadedAnewKeepsNoMoreThanOneThatIsNot() {
        assertThat(AttacksProof.kept(Habit.RELOADED, SEED, 10, 3_600).mean()).isLessThanOrEqualTo(15);
    }

    /** All players of a person share what they owe. */
    @Test
    void aPlayerOpenedBeforeTheMissOwesTheCheckToo() {
        assertThat(AttacksProof.kept(Habit.OPENED_BEFORE, SEED, 10, 3_600).mean())
                .isLessThanOrEqualTo(15);
    }
}
