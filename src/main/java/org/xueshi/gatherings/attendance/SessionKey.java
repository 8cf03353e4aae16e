package org.xueshi.gatherings.attendance;

import org.xueshi.gatherings.GatheringId;

/** Names a session of a gathering. */
public record SessionKey(GatheringId gathering, int number) {

    @Override
    public String toString() {
        return gathering.value() + "/" + number;
    }
}
