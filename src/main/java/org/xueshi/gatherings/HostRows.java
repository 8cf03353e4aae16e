package org.xueshi.gatherings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Hosts by gathering. */
interface HostRows extends Repository<HostRow, HostRow.Key> {

    void saveAll(Iterable<HostRow> hosts);

    void deleteAll(Iterable<HostRow> hosts);

    boolean existsById(HostRow.Key key);

    @Query("select h from HostRow h where h.key.gatheringId = :gathering order by h.key.memberId")
    List<HostRow> of(String gathering);

    @Query("select h from HostRow h where h.key.gatheringId in :gatherings order by h.key.memberId")
    List<HostRow> ofAll(Collection<String> gatherings);
}
