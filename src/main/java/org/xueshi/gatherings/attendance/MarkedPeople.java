package org.xueshi.gatherings.attendance;

import org.springframework.stereotype.Component;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.place.WhoCame;
import org.xueshi.people.MemberId;

/** Who has come: whoever has a mark that the host has not turned down. */
@Component
class MarkedPeople implements WhoCame {

    private final Marks marks;

    MarkedPeople(Marks marks) {
        this.marks = marks;
    }

    @Override
    public boolean came(MemberId member, GatheringId gathering) {
        return marks.of(member, gathering).stream().anyMatch(mark -> !mark.isRefused());
    }
}
