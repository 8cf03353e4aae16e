package org.xueshi.gatherings;

import org.xueshi.common.Ids;

/** Names a gathering for all other rooms. */
public record GatheringId(String value) {
    public GatheringId {
        Ids.require(value);
    }

    public static GatheringId next() {
        return new GatheringId(Ids.next());
    }
}
