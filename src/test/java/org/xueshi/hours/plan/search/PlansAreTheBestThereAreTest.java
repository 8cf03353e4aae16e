package org.xueshi.hours.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** R4: on small positions a plan is as good as the best of all that an exhaustive search finds. */
class PlansAreTheBestThereAreTest {

    private static final int CASES = 150;

    @Test
    void noneOfAllPossiblePlansIsBetter() {
        var seen = new PlanCheck.Seen();
        for (long seed = 1; seed <= CASES; seed++) {
            assertThat(PlanCheck.wrong(SmallCase.of(seed), seen))
                    .as("seed " + seed)
                    .isEmpty();
        }
        assertThat(seen.met).isGreaterThan(CASES / 10);
        assertThat(seen.partly).isGreaterThan(CASES / 10);
        assertThat(seen.unproven).isLessThan(CASES / 5);
    }
}
