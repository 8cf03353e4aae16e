package org.xueshi.gatherings;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Invited organisations by gathering. */
interface AudienceRows extends Repository<AudienceRow, AudienceRow.Key> {

    void saveAll(Iterable<AudienceRow> organisations);

    void deleteAll(Iterable<AudienceRow> organisations);

    @Query("select a from AudienceRow a where a.key.gatheringId = :gathering order by a.key.organisationId")
    List<AudienceRow> of(String gathering);

    @Query("select a from AudienceRow a where a.key.gatheringId in :gatherings order by a.key.organisationId")
    List<AudienceRow> ofAll(Collection<String> gatherings);

    /** Of announced gatherings, those whose members have not all been told. */
    @Query("""
            select a.key from AudienceRow a, GatheringRow g
            where g.id = a.key.gatheringId and g.state = org.xueshi.gatherings.GatheringState.ANNOUNCED
              and a.toldUpTo is not null
            order by a.key.gatheringId""")
    List<AudienceRow.Key> toTell(Limit limit);

    Optional<AudienceRow> findById(AudienceRow.Key key);
}
