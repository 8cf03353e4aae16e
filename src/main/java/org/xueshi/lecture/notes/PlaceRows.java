package org.xueshi.lecture.notes;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Places by member. */
interface PlaceRows extends Repository<PlaceRow, PlaceRow.Key> {

    PlaceRow save(PlaceRow place);

    Optional<PlaceRow> findById(PlaceRow.Key key);

    /** The one touched last comes first. */
    @Query("""
            select p from PlaceRow p where p.key.memberId = :member and p.key.activity = :activity
            order by p.touched desc""")
    List<PlaceRow> of(String member, String activity);
}
