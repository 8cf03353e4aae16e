package org.xueshi.gatherings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Sessions by gathering. */
interface SessionRows extends Repository<SessionRow, SessionRow.Key> {

    void saveAll(Iterable<SessionRow> sessions);

    void deleteAll(Iterable<SessionRow> sessions);

    @Query("select s from SessionRow s where s.key.gatheringId = :gathering order by s.starts")
    List<SessionRow> of(String gathering);

    @Query("select s from SessionRow s where s.key.gatheringId in :gatherings order by s.starts")
    List<SessionRow> ofAll(Collection<String> gatherings);
}
