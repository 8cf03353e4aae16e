package org.xueshi.courses.question;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * A number that is taken as an answer.
 *
 * @param tolerance how far off is still taken, the bound included
 * @param percent whether the tolerance is in hundredths of the value
 * @param sharePercent of the mark; 0 for what is often answered and wrong
 * @param feedback to who answered so
 */
public record AcceptedNumber(
        BigDecimal value,
        BigDecimal tolerance,
        boolean percent,
        int sharePercent,
        @Nullable Localised feedback) {

    private static final int TO_PERCENT = -2;

    public boolean matches(BigDecimal number) {
        BigDecimal off = percent ? value.abs().multiply(tolerance).scaleByPowerOfTen(TO_PERCENT) : tolerance;
        return number.subtract(value).abs().compareTo(off) <= 0;
    }

    /** The first of them that the number is and that earns most; null if none. */
    public static @Nullable AcceptedNumber best(List<AcceptedNumber> accepted, BigDecimal number) {
        AcceptedNumber best = null;
        for (AcceptedNumber one : accepted) {
            if (one.matches(number) && (best == null || one.sharePercent > best.sharePercent)) {
                best = one;
            }
        }
        return best;
    }
}
