package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * What an activity of one type is worth.
 *
 * @param multiplyBy a factor on what was converted; null for one
 * @param atMost the most for one activity
 * @param rounding null for the policy's
 * @param splitAtNewYear each year gets its part; else the year of the last day gets all
 */
public record ActivityRule(
        String key,
        Localised title,
        Measure by,
        @Nullable BigDecimal multiplyBy,
        @Nullable Amount atMost,
        @Nullable Rounding rounding,
        @Nullable Boolean splitAtNewYear) {

    /** What is looked at. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Minutes.class, name = "minutes"),
        @JsonSubTypes.Type(value = Bands.class, name = "bands"),
        @JsonSubTypes.Type(value = Days.class, name = "days"),
        @JsonSubTypes.Type(value = Fixed.class, name = "fixed")
    })
    public sealed interface Measure {}

    /** Time, divided by the minutes of a class hour; null for the policy's. */
    public record Minutes(@Nullable Integer perHour) implements Measure {}

    /** A fixed amount by length; the last band that is reached counts. */
    public record Bands(List<Band> bands) implements Measure {
        public Bands {
            bands = List.copyOf(bands);
        }
    }

    /**
     * One band.
     *
     * @param overMinutes it begins above so many minutes if {@code fromMinutes} is null
     * @param fromMinutes it begins at so many minutes
     */
    public record Band(
            @Nullable Integer fromMinutes, @Nullable Integer overMinutes, Amount hours) {
        /** Whether so much time reaches it. */
        public boolean reached(long seconds) {
            return fromMinutes != null
                    ? seconds >= fromMinutes * 60L
                    : overMinutes != null && seconds > overMinutes * 60L;
        }
    }

    /** So much for a whole and for half a day. */
    public record Days(Amount whole, Amount half) implements Measure {}

    /** The same whatever its length. */
    public record Fixed(Amount hours) implements Measure {}

    public boolean splits() {
        return Boolean.TRUE.equals(splitAtNewYear);
    }
}
