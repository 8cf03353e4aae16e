package org.xueshi.attention;

import java.time.Duration;

/**
 * Adds up how long a person attended: the page was before their eyes, and something played or they had shown a sign of life
 * within a minute and a half. Written from that sentence and from nothing of the product, so that it can be wrong only by itself.
 */
final class Account {

    private static final long IDLE_MILLIS = Duration.ofSeconds(90).toMillis();

    private boolean before;
    private boolean playing;
    private long last;
    private long sign;
    private long sum;

    void shown(long now) {
        note(now);
        before = true;
        sign = now;
    }

    void gone(long now) {
        note(now);
        before = false;
    }

    void sign(long now) {
        note(now);
        sign = now;
    }

    void playing(long now, boolean plays) {
        note(now);
        playing = plays;
        sign = now;
    }

    private void note(long now) {
        long until = playing ? now : Math.min(now, sign + IDLE_MILLIS);
        sum += before ? Math.max(0, until - last) : 0;
        last = Math.max(last, now);
    }

    long millis() {
        return sum;
    }
}
