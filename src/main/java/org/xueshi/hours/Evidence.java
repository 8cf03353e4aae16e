package org.xueshi.hours;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.people.MemberId;

/** What a claim rests on: copies, never references to things that may change (C1). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Measured.class, name = "measured"),
    @JsonSubTypes.Type(value = Evidence.Attested.class, name = "attested")
})
public sealed interface Evidence {

    Strength strength();

    /** The seconds that are credited: what counted, up to the item's cap, never a planned length. */
    long creditedSeconds();

    /**
     * Measured online.
     *
     * @param coverage 0 to 1
     * @param scorePercent of the final test, null if the course has none
     * @param capSeconds the most that this item credits
     * @param rulesVersion of the rules that the time was measured by; null if that was not kept, or there are several
     */
    record Measured(
            Map<Verdict, Long> secondsByVerdict,
            double coverage,
            @Nullable Integer scorePercent,
            long capSeconds,
            List<Stretch> stretches,
            @Nullable Integer rulesVersion)
            implements Evidence {

        /** Measured by rules whose version was not kept. */
        public Measured(
                Map<Verdict, Long> secondsByVerdict,
                double coverage,
                @Nullable Integer scorePercent,
                long capSeconds,
                List<Stretch> stretches) {
            this(secondsByVerdict, coverage, scorePercent, capSeconds, stretches, null);
        }

        public Measured {
            if (!(coverage >= 0 && coverage <= 1) || capSeconds < 0) {
                throw new IllegalArgumentException("coverage is a part of one, and a cap is not negative");
            }
            // In the order of the verdicts, so that the same evidence always has the same text and digest.
            var ordered = new EnumMap<Verdict, Long>(Verdict.class);
            ordered.putAll(secondsByVerdict);
            if (ordered.values().stream().anyMatch(seconds -> seconds < 0)) {
                throw new IllegalArgumentException("time is never negative: " + ordered);
            }
            secondsByVerdict = Collections.unmodifiableMap(ordered);
            stretches = List.copyOf(stretches);
        }

        public long seconds(Verdict verdict) {
            return secondsByVerdict.getOrDefault(verdict, 0L);
        }

        @Override
        public Strength strength() {
            return Strength.MEASURED;
        }

        @Override
        public long creditedSeconds() {
            return Math.min(seconds(Verdict.COUNTED), capSeconds);
        }
    }

    /**
     * Stated by somebody who was there; that person can't approve it.
     *
     * @param minutes the time spent, breaks excluded
     */
    record Attested(MemberId by, int minutes, String statement) implements Evidence {

        private static final int SECONDS_A_MINUTE = 60;

        public Attested {
            if (minutes < 0) {
                throw new IllegalArgumentException("time is never negative: " + minutes);
            }
        }

        @Override
        public Strength strength() {
            return Strength.ATTESTED;
        }

        @Override
        public long creditedSeconds() {
            return (long) minutes * SECONDS_A_MINUTE;
        }
    }
}
