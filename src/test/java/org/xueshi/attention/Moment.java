package org.xueshi.attention;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.awaitility.Awaitility;
import org.openqa.selenium.WebDriverException;

/**
 * When something happened, as closely as the test can say: between the order to the browser and its answer. In milliseconds
 * of a clock that only this test reads.
 */
record Moment(long from, long to) {

    /** Far more than anything takes that comes at all. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final Duration LOOK = Duration.ofMillis(50);

    static long now() {
        return System.nanoTime() / 1_000_000;
    }

    static Moment of(Runnable order) {
        long from = now();
        order.run();
        return new Moment(from, now());
    }

    /** Waits until it is there; answers when it came. */
    static Moment comes(String name, BooleanSupplier what) {
        long[] lastLook = {now(), now()};
        Awaitility.await(name)
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .ignoreException(WebDriverException.class)
                .until(() -> {
                    lastLook[0] = lastLook[1];
                    lastLook[1] = now();
                    return what.getAsBoolean();
                });
        return new Moment(lastLook[0], now());
    }

    /** Time goes by and nothing is done. */
    static void passes(Duration time) {
        long until = now() + time.toMillis();
        Awaitility.await()
                .atMost(time.plus(PATIENCE))
                .pollDelay(Duration.ZERO)
                .pollInterval(LOOK)
                .until(() -> now() >= until);
    }
}
