package org.xueshi.seminar;

import java.util.ArrayList;
import java.util.List;
import org.xueshi.common.Sentence;

/**
 * What a seminar asks of each member. Posts that copy others, say nothing or were hidden are none of these.
 *
 * @param ownPosts posts of one's own that are no replies
 * @param ownLength of each, in Chinese characters as {@code PostText} measures it
 * @param replies to posts of others
 * @param replyLength of each, in the same measure
 * @param judged whether an instructor has to find it sufficient
 */
public record Rubric(int ownPosts, int ownLength, int replies, int replyLength, boolean judged) {

    /** A word of another script says as much as so many tenths of a Chinese character. */
    public static final int TENTHS_A_WORD = 15;

    private static final int TENTHS = 10;

    /** What a new seminar begins with. */
    public static final Rubric USUAL = new Rubric(1, 120, 2, 30, true);

    /** How far a member is with what can be counted. */
    public record Counted(int ownPosts, int replies) {}

    /** The same length in words of English. */
    public static int words(int length) {
        return length * TENTHS / TENTHS_A_WORD;
    }

    /** Whether all that can be counted is there. */
    public boolean enough(Counted counted) {
        return counted.ownPosts() >= ownPosts && counted.replies() >= replies;
    }

    /** What is still to be written, in words; empty if {@link #enough}. */
    public List<Sentence> missing(Counted counted) {
        List<Sentence> missing = new ArrayList<>();
        if (counted.ownPosts() < ownPosts) {
            missing.add(Sentence.of("seminar.missing.own", counted.ownPosts(), ownPosts, ownLength, words(ownLength)));
        }
        if (counted.replies() < replies) {
            missing.add(Sentence.of(
                    "seminar.missing.replies", counted.replies(), replies, replyLength, words(replyLength)));
        }
        return missing;
    }

    /** 0 to 1: posts count one by one, and the judgement as one more if it is asked for. */
    public double fraction(Counted counted, boolean sufficient) {
        int steps = ownPosts + replies + (judged ? 1 : 0);
        int done = Math.min(ownPosts, counted.ownPosts())
                + Math.min(replies, counted.replies())
                + (judged && sufficient ? 1 : 0);
        return steps == 0 ? 1 : (double) done / steps;
    }
}
