package org.xueshi.hours.unusual;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import org.xueshi.common.Localised;
import org.xueshi.hours.Strength;

/**
 * Why a claim is lifted out of the rest, as it was found when its member last changed it. It is no judgement: it says where
 * to look, and keeps the claim out of a decision on many at once.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Unusual.Weaker.class, name = "weaker"),
    @JsonSubTypes.Type(value = Unusual.ByHand.class, name = "by-hand"),
    @JsonSubTypes.Type(value = Unusual.Discarded.class, name = "discarded"),
    @JsonSubTypes.Type(value = Unusual.Missed.class, name = "missed"),
    @JsonSubTypes.Type(value = Unusual.Overlap.class, name = "overlap"),
    @JsonSubTypes.Type(value = Unusual.Jump.class, name = "jump"),
    @JsonSubTypes.Type(value = Unusual.KnownDocument.class, name = "document"),
    @JsonSubTypes.Type(value = Unusual.SimilarTitle.class, name = "title"),
    @JsonSubTypes.Type(value = Unusual.More.class, name = "more")
})
public sealed interface Unusual {

    /** Whether the member is told before filing: what may be a duplicate they can mend, the rest is for the leader. */
    default boolean maybeTwice() {
        return this instanceof Overlap || this instanceof KnownDocument || this instanceof SimilarTitle;
    }

    /** It is known by somebody's word only. */
    record Weaker(Strength strength) implements Unusual {}

    /** So many sessions of those attended rest on the host's word, or on what a phone brought later. */
    record ByHand(int sessions, int all) implements Unusual {}

    /** Much of the observed time did not count. */
    record Discarded(int percent) implements Unusual {}

    /** Presence checks were missed; so many seconds were taken back. */
    record Missed(long seconds) implements Unusual {}

    /** Another claim of the same member is for some of the same time. */
    record Overlap(Localised with, LocalDate day) implements Unusual {}

    /** Much more in a week than this member's weeks before; hundredths of class hours. */
    record Jump(int weekHundredths, int usualHundredths) implements Unusual {}

    /** The very same file stands behind another claim. */
    record KnownDocument(String name, boolean ofSomebodyElse) implements Unusual {}

    /** Another claim of the same member on that day has nearly the same title. */
    record SimilarTitle(Localised with, LocalDate day) implements Unusual {}

    /** Its member has said more since it was raised. */
    record More() implements Unusual {}
}
