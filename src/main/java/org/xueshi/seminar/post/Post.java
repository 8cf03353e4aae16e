package org.xueshi.seminar.post;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.people.MemberId;

/**
 * A post as its reader sees it.
 *
 * @param tutor whether its author wrote as somebody in charge
 * @param answers what it replies to; null if it is one of its own
 * @param text in Markdown; empty if it is hidden from this reader
 * @param edits how often it was changed
 * @param hidden null unless it is
 * @param found what was found about it; null for readers whom that does not concern
 * @param mine whether the reader wrote it
 * @param moderated whether its author is in the reader's charge
 */
public record Post(
        String id,
        MemberId author,
        Localised authorName,
        boolean tutor,
        @Nullable Answered answers,
        String text,
        Instant postedAt,
        @Nullable Instant editedAt,
        int edits,
        boolean pinned,
        @Nullable Hidden hidden,
        @Nullable Found found,
        List<Tally> reactions,
        boolean mine,
        boolean moderated) {

    /**
     * The post that one replies to.
     *
     * @param words the beginning of what stands there; empty if it is hidden
     */
    public record Answered(String id, Localised authorName, String words) {}

    /** By whom and why it was hidden; everybody reads that. */
    public record Hidden(Localised by, String reason) {}

    /**
     * What was found about it.
     *
     * @param source who wrote what it stands in, and what that is; null if it is no copy or stands in the question
     */
    public record Found(Worth worth, @Nullable Source source) {}

    /**
     * A post in which another one stands.
     *
     * @param own whether both have the same author
     * @param text empty if it is hidden
     */
    public record Source(String item, String id, Localised authorName, boolean own, Instant postedAt, String text) {}

    public Post {
        reactions = List.copyOf(reactions);
    }

    /** Whether the reader sees what stands in it. */
    public boolean isShown() {
        return hidden == null || mine || moderated;
    }
}
