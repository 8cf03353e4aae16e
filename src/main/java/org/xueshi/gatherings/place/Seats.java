package org.xueshi.gatherings.place;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.people.MemberId;

/** Who has a place where, for code that has judged already who may know it. */
@Component
@Transactional(readOnly = true)
public class Seats {

    private final SeatRows rows;
    private final SeatBook book;

    Seats(SeatRows rows, SeatBook book) {
        this.rows = rows;
        this.book = book;
    }

    /** Whether a place is the member's, or held for them. */
    public boolean hasPlace(MemberId member, GatheringId id) {
        return rows.findById(new SeatRow.Key(member.value(), id.value()))
                .filter(row -> row.state.takesAPlace())
                .isPresent();
    }

    /** How these members stand with gatherings that have not ended before that moment. */
    public Map<MemberId, Map<GatheringId, Seat>> seats(Collection<MemberId> members, Instant since) {
        if (members.isEmpty()) {
            return Map.of();
        }
        List<String> ids = members.stream().map(MemberId::value).toList();
        return rows.ahead(ids, since.toEpochMilli()).stream()
                .collect(Collectors.groupingBy(
                        row -> new MemberId(row.key.memberId()),
                        Collectors.toMap(row -> new GatheringId(row.key.gatheringId()), SeatRow::seat)));
    }

    /** How many places are taken or held, by gathering. */
    public Map<GatheringId, Integer> taken(Collection<GatheringId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.taken(ids.stream().map(GatheringId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                taken -> new GatheringId(taken.getGathering()), SeatRows.Taken::getSeats));
    }

    /** Everybody who ever was on the list. */
    public List<Seat> list(Gathering gathering) {
        return book.read(gathering).all();
    }
}
