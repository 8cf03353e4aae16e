package org.xueshi.seminar.post;

/** How much is taken at once, and why no more. */
public final class PostLimits {

    /** In characters of Markdown: a long essay. */
    public static final int LONGEST = 20_000;

    /** As many as a page shows well. */
    public static final int MOST_PICTURES = 10;

    /** Faster than anybody writes by hand, on any node: it is counted in the table. */
    static final int MOST_POSTS = 12;

    static final int WITHIN_MINUTES = 10;

    /** Of a reason or an answer, in characters. */
    static final int SHORTEST_WORDS = 5;

    static final int LONGEST_WORDS = 500;

    private PostLimits() {}

    /** The words without blanks around them, or a refusal. */
    public static String words(String typed) {
        String words = typed.strip();
        if (words.length() < SHORTEST_WORDS || words.length() > LONGEST_WORDS) {
            throw PostRefused.words(SHORTEST_WORDS, LONGEST_WORDS);
        }
        return words;
    }
}
