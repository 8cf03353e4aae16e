package org.xueshi.bench;

import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.xueshi.journeys.Application;

/**
 * How long a start takes, in seconds.
 *
 * @param ready until the user is told that it is ready
 * @param answering until the sign-in page can be had
 * @param framework what Spring says of itself: the virtual machine, the framework, and the rooms' beans
 */
record StartUp(double ready, double answering, double framework) {

    private static final Pattern STARTED =
            Pattern.compile("Started XueshiApplication in [0-9.]+ seconds \\(process running for ([0-9.]+)\\)");

    /** Often enough for figures of a tenth of a second. */
    private static final long LOOK_MILLIS = 20;

    static StartUp of(Application application) throws InterruptedException {
        long began = System.nanoTime();
        application.launch();
        double answering = secondsUntil(application::answers, began);
        double ready = secondsUntil(application::isSaidToBeReady, began);
        return new StartUp(ready, answering, framework(application.printed()));
    }

    private static double secondsUntil(BooleanSupplier holds, long began) throws InterruptedException {
        while (!holds.getAsBoolean()) {
            Thread.sleep(LOOK_MILLIS);
        }
        return (System.nanoTime() - began) / 1e9;
    }

    /** By the last start that the log tells of. */
    private static double framework(String log) {
        return STARTED.matcher(log)
                .results()
                .reduce((earlier, later) -> later)
                .map(found -> Double.parseDouble(found.group(1)))
                .orElseThrow();
    }
}
