package org.xueshi.sitevisit.reflection;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/**
 * What a member wrote after a visit.
 *
 * @param courseVersion that they are enrolled in
 * @param words as typed, in lines
 * @param branch that they belonged to when they sent it; null before
 * @param sent null before
 * @param answer of whoever judged it; null if nobody has, or without words
 * @param revision counts its changes
 */
public record Reflection(
        MemberId member,
        ItemOccasion occasion,
        int courseVersion,
        String words,
        List<VisitPhoto> photos,
        State state,
        @Nullable OrganisationId branch,
        @Nullable Instant sent,
        @Nullable MemberId judgedBy,
        @Nullable String answer,
        int revision) {

    /** Longest, in characters. */
    public static final int MOST_WORDS = 10_000;

    public Reflection {
        photos = List.copyOf(photos);
    }

    /** How far it is. What is accepted stays. */
    public enum State {
        DRAFT,
        SENT,
        RETURNED,
        ACCEPTED;

        /** Whether its member may change it. */
        public boolean isOpen() {
            return this == DRAFT || this == RETURNED;
        }
    }
}
