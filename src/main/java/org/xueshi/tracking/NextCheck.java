package org.xueshi.tracking;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** When a member is asked next whether they are there: drawn by the server, in counted time (T7). Knows no clock. */
final class NextCheck {

    private static final double SHORTEST = 0.6;
    private static final double LONGEST = 1.4;

    /** Nobody is asked before they have had so much counted time to see something, unless a check is long overdue. */
    private static final long SETTLING_IN_MILLIS = Duration.ofSeconds(30).toMillis();

    private static final int OVERDUE = 2;

    private final RandomGenerator random;
    private PresenceRules rules;
    private long unproven;
    private long quiet;
    private long due;
    private long settlingIn;

    /** @param unprovenMillis counted since the last proof */
    NextCheck(PresenceRules rules, long unprovenMillis, RandomGenerator random) {
        this.rules = rules;
        this.random = random;
        draw(unprovenMillis);
    }

    /** Another is drawn, of which so much is over. */
    void draw(long unprovenMillis) {
        unproven = unprovenMillis;
        quiet = 0;
        due = drawn();
    }

    private long drawn() {
        return (long) (rules.every().toMillis() * random.nextDouble(SHORTEST, LONGEST));
    }

    /** Another player was opened, whose activity may ask more often. */
    void begin(PresenceRules more) {
        settlingIn = SETTLING_IN_MILLIS;
        if (more.every().compareTo(rules.every()) < 0) {
            rules = more;
            due = Math.min(due, drawn());
        }
    }

    /**
     * Time went by.
     *
     * @param counted how much of it counted
     * @param sign whether there was a sign of life
     */
    void pass(long counted, boolean sign) {
        unproven += counted;
        settlingIn -= counted;
        quiet = sign ? 0 : quiet + counted;
    }

    /**
     * Whether to ask now. Long without a sign of life is asked in half the time: a film runs on before an empty chair.
     *
     * @param seen whether anybody would see it
     */
    boolean isDue(boolean seen) {
        boolean isDue = unproven >= due || quiet >= due / 2;
        boolean isOverdue = unproven >= OVERDUE * rules.every().toMillis();
        boolean isFair = settlingIn <= 0 && seen;
        return rules.areAsked() && isDue && (isFair || isOverdue);
    }

    /** There was nothing to ask about: later there may be. */
    void putOff() {
        due = unproven + drawn();
    }

    /** Of the activity that asks most often. */
    PresenceRules rules() {
        return rules;
    }

    @Override
    public String toString() {
        return "unproven %d, quiet %d, due %d".formatted(unproven, quiet, due);
    }
}
