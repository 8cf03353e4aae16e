package org.xueshi.quiz;

import java.time.Duration;

/**
 * How a test is taken.
 *
 * @param shuffleQuestions false: in the order of the bank
 * @param shuffleOptions false: what there is to choose stays in the order of the bank
 * @param timeLimitMinutes from beginning to submitting; 0 for no limit
 * @param attempts at most so many; 0 for no limit
 * @param waitMinutes between submitting one attempt and beginning the next
 */
public record QuizRules(
        boolean shuffleQuestions,
        boolean shuffleOptions,
        int timeLimitMinutes,
        int attempts,
        int waitMinutes,
        Review review) {

    /** What tests had before there were rules: no limit of anything, all shown after submission. */
    static final QuizRules FREE = new QuizRules(true, true, 0, 0, 0, Review.AT_ONCE);

    /** Sent before the deadline and arrived after it is in time: so long may the way be. */
    static final Duration GRACE = Duration.ofSeconds(5);

    public boolean timed() {
        return timeLimitMinutes > 0;
    }

    public boolean limited() {
        return attempts > 0;
    }
}
