package org.xueshi.gatherings.place;

import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.MemberId;

/** Known to the room that takes attendance: whoever has come keeps their place, or what they attended would count for nothing. */
public interface WhoCame {

    /** Whether the member was seen in any session, by whom or by what ever. */
    boolean came(MemberId member, GatheringId gathering);
}
