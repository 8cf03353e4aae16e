package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Objections by claim. */
interface ObjectionRecords extends Repository<ObjectionRecord, ObjectionRecord.Key> {

    /** Claims that no longer wait in the inbox, and to which an objection is open, for those who may answer it. */
    String OPEN = "from ClaimRecord c where c.approverId in :approvers and (c.state = POSTED or c.state = RETURNED)"
            + " and exists (select o from ObjectionRecord o where o.key.claim = c.id and o.state = OPEN)"
            + " and not exists (select b from ClaimBar b where b.key.claim = c.id and b.key.member = :actor) ";

    ObjectionRecord saveAndFlush(ObjectionRecord objection);

    @Query("select o from ObjectionRecord o where o.key.claim = :claim order by o.key.number")
    List<ObjectionRecord> of(String claim);

    @Query(ClaimRecords.SELECT + OPEN + "order by c.raisedAtMs, c.id")
    List<ClaimRow> open(Collection<String> approvers, String actor, Pageable page);

    @Query("select count(c) " + OPEN)
    int countOpen(Collection<String> approvers, String actor);
}
