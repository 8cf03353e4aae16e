package org.xueshi.gatherings.place;

/** How somebody stands with a gathering that has a limited number of places. */
public enum SeatState {
    /** Has a place and means to come. */
    CONFIRMED,
    /** A place is held for them until they confirm it, or the time for that is over. */
    OFFERED,
    /** Waits in line. */
    WAITING,
    /** Gave the place or the wait up, or refused an offer. */
    WITHDRAWN,
    /** Let the time for confirming pass. */
    LAPSED;

    /** Whether a place is taken by it. */
    public boolean takesAPlace() {
        return this == CONFIRMED || this == OFFERED;
    }

    /** Whether the person still wants to come, as far as is known. */
    public boolean isAlive() {
        return takesAPlace() || this == WAITING;
    }
}
