package org.xueshi.quiz;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Accommodations by member. */
interface AccommodationRows extends Repository<AccommodationRow, AccommodationRow.Key> {

    AccommodationRow save(AccommodationRow accommodation);

    Optional<AccommodationRow> findById(AccommodationRow.Key key);

    /** Those that hold for the member in the test. */
    @Query("""
            select a from AccommodationRow a
            where a.key.memberId = :member and a.endedAt is null
              and (a.course = '' or a.course = :course and a.item = :item)
            order by a.grantedAt""")
    List<AccommodationRow> holding(String member, String course, String item);

    /** All of the member's, the latest first. */
    @Query("select a from AccommodationRow a where a.key.memberId = :member order by a.grantedAt desc")
    List<AccommodationRow> of(String member, Limit limit);
}
