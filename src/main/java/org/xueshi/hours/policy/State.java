package org.xueshi.hours.policy;

/** How a demand or one of its clauses stands. */
public enum State {
    MET,
    /** Something is missing, and there is still time. */
    OPEN,
    /** Something is missing that can't be made up any more. */
    LOST,
    /** Nothing is asked: a mark exempts. */
    EXEMPT,
    /** Nothing is asked in the first window. */
    FIRST_WINDOW,
    /** The day from which the window is reckoned was never declared. */
    UNDATED;

    /** Whether there is something to meet. */
    public boolean asks() {
        return this == MET || this == OPEN || this == LOST;
    }

    static State worse(State one, State other) {
        return one == LOST || other == LOST ? LOST : one == OPEN || other == OPEN ? OPEN : MET;
    }
}
