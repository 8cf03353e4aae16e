package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;
import org.xueshi.common.ClassHours;

/** An amount of class hours as a file writes it, 0.25 or 32: exact, in hundredths. */
public record Amount(int hundredths) {

    /** Refuses what hundredths can't express. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Amount of(BigDecimal hours) {
        return new Amount(hours.movePointRight(2).intValueExact());
    }

    public ClassHours hours() {
        return new ClassHours(hundredths);
    }
}
