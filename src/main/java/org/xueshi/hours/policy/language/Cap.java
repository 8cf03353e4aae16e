package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * The most that counts of a class of study.
 *
 * @param of the class's key
 * @param hours the limit, or null if it is a share
 * @param share of the hours that the clause asks for, or null if it is an amount
 */
public record Cap(
        String id,
        String of,
        @Nullable Amount hours,
        @Nullable Fraction share,
        Per per) {

    /** What has a limit of its own; each lies within the next. */
    public enum Per {
        @JsonProperty("item")
        ITEM,
        @JsonProperty("day")
        DAY,
        @JsonProperty("year")
        YEAR,
        @JsonProperty("window")
        WINDOW
    }

    public Cap {
        if ((hours == null) == (share == null)) {
            throw new IllegalArgumentException("a cap has either hours or a share: " + id);
        }
    }

    /** @param required hundredths that the clause asks for */
    public int limit(int required) {
        return hours != null ? hours.hundredths() : share == null ? 0 : share.limitOf(required);
    }
}
