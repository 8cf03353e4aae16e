package org.xueshi.seminar.post;

/**
 * How many reacted to a post in one way.
 *
 * @param mine 1 if the reader is among them
 */
public record Tally(String post, Reaction kind, long count, int mine) {

    /** Whether the reader is among them. */
    public boolean isMine() {
        return mine == 1;
    }
}
