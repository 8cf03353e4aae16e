package org.xueshi.gatherings;

import org.xueshi.common.Ids;
import org.xueshi.people.NotAllowedRefused;

/** Names a gathering for all other rooms. */
public record GatheringId(String value) {
    public GatheringId {
        Ids.require(value);
    }

    /** From a part of an address; nonsense is refused like one that there isn't. */
    public static GatheringId read(String value) {
        try {
            return new GatheringId(value);
        } catch (IllegalArgumentException noId) {
            throw new NotAllowedRefused();
        }
    }

    public static GatheringId next() {
        return new GatheringId(Ids.next());
    }
}
