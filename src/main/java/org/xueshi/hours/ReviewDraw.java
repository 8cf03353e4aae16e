package org.xueshi.hours;

import java.security.SecureRandom;
import org.springframework.stereotype.Component;

/** Draws claims for review. Nobody can tell beforehand which: a claim that will be looked at looks like any other. */
@Component
class ReviewDraw {

    private static final int WHOLE = 100;

    private final SecureRandom random = new SecureRandom();

    /** True for so many in a hundred, on average. */
    boolean draws(int percent) {
        return random.nextInt(WHOLE) < percent;
    }
}
