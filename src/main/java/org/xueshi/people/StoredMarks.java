package org.xueshi.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads marks. */
interface StoredMarks extends Repository<StoredMark, StoredMark.Key> {

    @Query("select m from StoredMark m where m.key.memberId = :member order by m.key.firstDay, m.key.mark")
    List<StoredMark> of(String member);

    Optional<StoredMark> findById(StoredMark.Key key);
}
