package org.xueshi.quiz;

import org.xueshi.common.Refused;

/** The test asks to wait between two attempts. */
public final class TooSoonRefused extends Refused {

    /** @param minutes still to wait, rounded up */
    TooSoonRefused(long minutes) {
        super("quiz.refused.too-soon", minutes);
    }
}
