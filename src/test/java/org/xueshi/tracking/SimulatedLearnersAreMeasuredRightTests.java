package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A few of the learners of {@code bin/prove learners}, always the same ones: no second beyond what the server saw (T2), each
 * explained once (T9), and closer to the truth than every other estimate of the same traces. The bounds are those of few
 * learners, so that what breaks the measure breaks them; the goals are held up to the proof's many.
 */
class SimulatedLearnersAreMeasuredRightTests {

    private static final long SEED = 20_261_124;
    private static final int LEARNERS = 30;

    private static LearnerResults results;

    @BeforeAll
    static void study() throws InterruptedException {
        results = LearnerResults.run(SEED, LEARNERS, LearnerModel.WRONG);
    }

    @Test
    void nothingIsCreditedBeyondWhatTheServerSaw() {
        assertThat(results.sum(LearnerResult::beyond)).isZero();
    }

    @Test
    void stretchesTileEachSession() {
        assertThat(results.flaws()).isEmpty();
    }

    @Test
    void creditIsCloseToTheTruth() {
        ErrorFigures ours = results.ours();
        assertThat(ours.bias()).isBetween(-0.05, 0.01);
        assertThat(ours.meanAbsolute()).isLessThan(0.05);
    }

    /** Each by itself, since a presence check that takes back too much can hide time that should never have counted. */
    @Test
    void hardlyAnythingCountsWithoutStudyAndLittleStudyIsMissed() {
        assertThat(results.secondsPerHour(ErrorCause.AFTER_HIDING)).isLessThan(3);
        assertThat(results.secondsPerHour(ErrorCause.BEFORE_SLEEP)).isLessThan(3);
        assertThat(results.secondsPerHour(ErrorCause.FILM_LEFT)).isLessThan(25);
        assertThat(results.secondsTooMuch()).isLessThan(80);
        assertThat(results.secondsMissing()).isGreaterThan(-180);
    }

    @Test
    void everyOtherEstimateIsFurtherFromIt() {
        for (Estimator estimator : Estimator.values()) {
            ErrorFigures theirs = results.of(estimator);
            assertThat(theirs.meanAbsolute())
                    .as(estimator.words)
                    .isGreaterThan(results.ours().meanAbsolute());
            assertThat(theirs.p95())
                    .as(estimator.words)
                    .isGreaterThan(results.ours().p95());
        }
    }

    @Test
    void theCausesAddUpToTheError() {
        long causes = results.sum(
                one -> one.causes().values().stream().mapToLong(Long::longValue).sum());
        assertThat(causes).isEqualTo(results.sum(one -> one.counted() - one.studied()));
    }

    @Test
    void theSameSeedGivesTheSameFigures() throws InterruptedException {
        assertThat(LearnerResults.run(SEED, 2, LearnerModel.WRONG).all).isEqualTo(results.all.subList(0, 2));
    }
}
