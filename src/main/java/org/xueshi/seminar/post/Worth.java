package org.xueshi.seminar.post;

import org.jspecify.annotations.Nullable;
import org.xueshi.seminar.likeness.Filler;

/**
 * What was found about a post.
 *
 * @param length of its own words, in Chinese characters
 * @param copy null unless it stands elsewhere
 * @param cleared whether somebody in charge lets it count all the same
 */
public record Worth(
        int length, @Nullable Copy copy, @Nullable Filler filler, boolean cleared) {

    /**
     * Where it stands.
     *
     * @param item the seminar of the same course
     * @param post {@link #QUESTION} for the question itself
     * @param percent of it
     */
    public record Copy(String item, String post, int percent) {

        /** Stands for the question and its guidance. */
        public static final String QUESTION = "question";
    }

    /** Whether it may count toward the rubric, as long as it is not hidden. */
    public boolean counts() {
        return cleared || copy == null && filler == null;
    }
}
