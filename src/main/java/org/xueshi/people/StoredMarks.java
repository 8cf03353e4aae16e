package org.xueshi.people;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Reads marks. */
interface StoredMarks extends Repository<StoredMark, StoredMark.Key> {

    @Query("select m from StoredMark m where m.key.memberId = :member order by m.key.firstDay, m.key.mark")
    List<StoredMark> of(String member);

    @Query("select m from StoredMark m where m.key.memberId in :members order by m.key.firstDay, m.key.mark")
    List<StoredMark> ofAll(Collection<String> members);

    Optional<StoredMark> findById(StoredMark.Key key);
}
