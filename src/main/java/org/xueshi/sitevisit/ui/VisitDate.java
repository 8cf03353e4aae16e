package org.xueshi.sitevisit.ui;

import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.place.Seat;
import org.xueshi.people.Organisation;

/**
 * A visit ahead, as its member sees it.
 *
 * @param mine null if they have nothing to do with it yet
 * @param free places left
 * @param open whether one can still register
 */
record VisitDate(
        Gathering gathering,
        Organisation convener,
        @Nullable Seat mine,
        int free,
        boolean open,
        boolean begun) {

    /** Whether the member has a place, an offer of one, or waits. */
    boolean isMine() {
        return mine != null && mine.state().isAlive();
    }
}
