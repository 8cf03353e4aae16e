package org.xueshi.seminar.post;

/** What one may say to a post without a word; each is drawn with a sign and told in words. */
public enum Reaction {
    AGREE,
    THANKS,
    INSIGHT,
    QUESTION
}
