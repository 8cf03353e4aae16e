package org.xueshi.quiz.ui;

import java.math.BigDecimal;

/** A factor of a time limit as people read it. */
final class Factors {

    private static final int TO_PERCENT = 2;

    private Factors() {}

    /** 150 is 1.5. */
    static String text(int percent) {
        return BigDecimal.valueOf(percent, TO_PERCENT).stripTrailingZeros().toPlainString();
    }
}
