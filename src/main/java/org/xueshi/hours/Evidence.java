package org.xueshi.hours;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
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
    @JsonSubTypes.Type(value = Evidence.Attended.class, name = "attended"),
    @JsonSubTypes.Type(value = Evidence.Attested.class, name = "attested"),
    @JsonSubTypes.Type(value = Evidence.Declared.class, name = "declared"),
    @JsonSubTypes.Type(value = Supplemented.class, name = "supplemented")
})
public sealed interface Evidence
        permits Evidence.Measured, Evidence.Attended, Evidence.Attested, Evidence.Declared, Supplemented {

    Strength strength();

    /** The seconds that are credited: what counted, up to the item's cap, never a planned length. */
    long creditedSeconds();

    /** When the time was spent, as far as that is known; so that nobody is credited for two things at once. */
    List<Stretch> spent();

    /** What stands behind it on paper. */
    List<Document> documents();

    /** The evidence without what its member added later. */
    default Evidence first() {
        return this;
    }

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

        @Override
        public List<Stretch> spent() {
            return stretches.stream()
                    .filter(stretch -> stretch.verdict() == Verdict.COUNTED)
                    .toList();
        }

        @Override
        public List<Document> documents() {
            return List.of();
        }
    }

    /**
     * Seen at a gathering, and counter-signed by its host, who can't approve it.
     *
     * @param secondsByVerdict ELSEWHERE where the same minutes were earned by something else
     * @param capSeconds as long as the sessions were
     * @param stretches of the member's clock
     */
    record Attended(
            Map<Verdict, Long> secondsByVerdict,
            long capSeconds,
            List<Stretch> stretches,
            List<AttendedSession> sessions)
            implements Evidence {

        public Attended {
            if (capSeconds < 0 || sessions.isEmpty()) {
                throw new IllegalArgumentException("somebody came to a session, and a cap is not negative");
            }
            // In the order of the verdicts, so that the same evidence always has the same text and digest.
            var ordered = new EnumMap<Verdict, Long>(Verdict.class);
            ordered.putAll(secondsByVerdict);
            secondsByVerdict = Collections.unmodifiableMap(ordered);
            stretches = List.copyOf(stretches);
            sessions = List.copyOf(sessions);
        }

        public long seconds(Verdict verdict) {
            return secondsByVerdict.getOrDefault(verdict, 0L);
        }

        /** Who counter-signed a session of it. */
        public List<MemberId> signers() {
            return sessions.stream().map(AttendedSession::signedBy).distinct().toList();
        }

        @Override
        public Strength strength() {
            return Strength.ATTENDED;
        }

        @Override
        public long creditedSeconds() {
            return Math.min(seconds(Verdict.COUNTED), capSeconds);
        }

        @Override
        public List<Stretch> spent() {
            return stretches.stream()
                    .filter(stretch -> stretch.verdict() == Verdict.COUNTED)
                    .toList();
        }

        @Override
        public List<Document> documents() {
            return List.of();
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

        @Override
        public List<Stretch> spent() {
            return List.of();
        }

        @Override
        public List<Document> documents() {
            return List.of();
        }
    }

    /**
     * Learned elsewhere, as the member says, with a document.
     *
     * @param organiser whose event it was, in the member's words
     * @param begin when it began and ended, if the member said so; else both null
     * @param minutes the time spent
     * @param halfDays 1 for half a day, 2 for a whole one, where the policy counts days; else null
     * @param vouchedBy the leader who signed the document and therefore can't approve it; null if none did
     */
    record Declared(
            String organiser,
            @Nullable Instant begin,
            @Nullable Instant end,
            int minutes,
            String statement,
            @Nullable MemberId vouchedBy,
            List<Document> documents,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer halfDays)
            implements Evidence {

        private static final int SECONDS_A_MINUTE = 60;

        /** Told in time alone. */
        public Declared(
                String organiser,
                @Nullable Instant begin,
                @Nullable Instant end,
                int minutes,
                String statement,
                @Nullable MemberId vouchedBy,
                List<Document> documents) {
            this(organiser, begin, end, minutes, statement, vouchedBy, documents, null);
        }

        public Declared {
            documents = List.copyOf(documents);
            if (halfDays != null && (halfDays < 1 || halfDays > 2)) {
                throw new IllegalArgumentException("a day has two halves, not " + halfDays);
            }
            if (minutes < 1 || (begin == null) != (end == null)) {
                throw new IllegalArgumentException("a declaration has minutes, and both times or none");
            }
        }

        @Override
        public Strength strength() {
            return Strength.DECLARED;
        }

        @Override
        public long creditedSeconds() {
            return (long) minutes * SECONDS_A_MINUTE;
        }

        @Override
        public List<Stretch> spent() {
            return begin == null || end == null ? List.of() : List.of(new Stretch(begin, end, Verdict.COUNTED));
        }
    }
}
