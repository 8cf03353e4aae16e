package org.xueshi.hours.trouble;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C6, L2, L3: two instances on one database neither fork a chain nor post twice or lose anything, even when one is killed. */
class TwoInstancesIT {

    private static final long SEED = 20_261_129;

    @TempDir
    static Path folder;

    private static TwoNodes nodes;

    @BeforeAll
    static void start() {
        Assumptions.assumeFalse(Boolean.getBoolean("skip.mysql"), "left out on request");
        nodes = new TwoNodes(folder);
    }

    @AfterAll
    static void stop() {
        if (nodes != null) {
            nodes.close();
        }
    }

    @Test
    void twoHundredAtOncePostEachClaimOnce() {
        AtOnce.Outcome outcome = new AtOnce(nodes).run(SEED, AtOnceProof.AT_ONCE);

        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.posted()).isPositive();
        assertThat(outcome.refused()).as("approved on both nodes").isPositive();
    }

    @Test
    void whatWasAcknowledgedIsThereOnceAfterEveryKill() {
        KillLoop.Outcome outcome =
                new KillLoop(nodes, SEED).run(KillLoop.Point.values().length * KillLoop.Victim.values().length);

        assertThat(outcome.wrong()).isEmpty();
        assertThat(outcome.all().lost()).as("lost").isZero();
        assertThat(outcome.all().doubled()).as("doubled").isZero();
        assertThat(outcome.all().acknowledged()).isPositive();
    }
}
