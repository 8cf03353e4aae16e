package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.xueshi.people.MemberId;

/** T10: pulses are limited by member and by node, and nobody pays for another's. */
class WhoSendsTooMuchWaitsTests {

    private final PulseLimits limits =
            new PulseLimits(new TrackingSettings(Duration.ofSeconds(15), Duration.ofSeconds(45), 1, 3));

    /** How many are taken in a row; what trickles in meanwhile is little beside it. */
    private static int taken(BooleanSupplier admits) {
        int taken = 0;
        while (taken < 100 && admits.getAsBoolean()) {
            taken++;
        }
        return taken;
    }

    @Test
    void aMemberSendsTenSecondsWorthAtOnceAndThenWaits() {
        MemberId eager = MemberId.next();
        assertThat(taken(() -> limits.admits(eager))).isBetween(10, 20);
        assertThat(limits.admits(MemberId.next())).isTrue();
        limits.forgetTheQuiet();
        assertThat(taken(() -> limits.admits(eager))).isLessThan(5);
    }

    @Test
    void aNodeTakesSoManyOfAllAndNonsenseUsesNothingUp() {
        assertThat(taken(() -> limits.admits("nonsense"))).isEqualTo(100);
        String token = Tokens.next();
        assertThat(taken(() -> limits.admits(token))).isBetween(30, 60);
    }
}
