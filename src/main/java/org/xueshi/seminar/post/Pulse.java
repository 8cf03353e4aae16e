package org.xueshi.seminar.post;

/**
 * Tells whether anything of a seminar's posts has changed: all of it only grows, with each post,
 * each change of one, and each change of how a contribution stands and with
 * each closing.
 */
public record Pulse(long posts, long changes, long standings, long closings) {

    /** Whether nothing that stood there before is another thing now: if at all, posts have come. */
    public boolean isOnlyMoreThan(Pulse before) {
        return changes == before.changes && closings == before.closings;
    }
}
