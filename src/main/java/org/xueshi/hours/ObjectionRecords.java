package org.xueshi.hours;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Objections by claim. */
interface ObjectionRecords extends Repository<ObjectionRecord, ObjectionRecord.Key> {

    /** Claims that no longer wait in the inbox, and to which an objection is open, for those who may answer it. */
    String OPEN = "from ClaimRecord c where c.approverId in :approvers and (c.state = POSTED or c.state = RETURNED)"
            + " and exists (select o from ObjectionRecord o where o.key.claim = c.id and o.state = OPEN)"
            + " and not exists (select b from ClaimBar b where b.key.claim = c.id and b.key.member = :actor) ";

    /** A correction that is asked for or credited: neither voided nor taken back. */
    String STANDS = " and k.id = o.correctionId and k.state <> VOIDED"
            + " and not exists (select e from ClaimEvent e where e.key.claim = k.id and e.kind = REVERSED) ";

    ObjectionRecord saveAndFlush(ObjectionRecord objection);

    @Query("select o from ObjectionRecord o where o.key.claim = :claim order by o.key.number")
    List<ObjectionRecord> of(String claim);

    /**
     * Stretches within that time that were claimed in correction, whatever the claim that they were objected to in.
     *
     * @param except a claim that is not compared with itself
     */
    @Query(
            "select new org.xueshi.hours.UpheldRow(c.titleZh, c.titleEn, c.activityDay, o.beganAtMs, o.endedAtMs, o.verdict)"
                    + " from ClaimRecord c, ObjectionRecord o, ClaimRecord k where c.memberId = :member and o.key.claim = c.id"
                    + " and k.id <> :except and o.beganAtMs < :end and o.endedAtMs > :begin"
                    + STANDS
                    + "order by o.key.claim, o.key.number")
    List<UpheldRow> upheld(String member, String except, long begin, long end);

    /** Claims to which an objection is open, by id, after that one. */
    @Query("select distinct o.key.claim from ObjectionRecord o where o.state = OPEN and o.key.claim > :after"
            + " order by o.key.claim")
    List<String> claimsWithOpen(String after, Limit limit);

    @Query("select count(o) > 0 from ObjectionRecord o where o.key.claim = :claim and o.state = OPEN")
    boolean someOpen(String claim);

    /**
     * The objections to that claim, and the member's others to some of the time of one of them. Whoever answers one of these
     * at the same moment makes the caller look again, because what the one credits the other can't.
     */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select o from ObjectionRecord o where o.key.claim = :claim"
            + " or o.key.claim in (select c.id from ClaimRecord c where c.memberId = :member)"
            + " and exists (select x from ObjectionRecord x where x.key.claim = :claim and x.key.number = :number"
            + " and o.beganAtMs < x.endedAtMs and o.endedAtMs > x.beganAtMs) order by o.key.claim, o.key.number")
    List<ObjectionRecord> concerned(String claim, int number, String member);

    /** Minutes that are claimed in correction of that claim. */
    @Query("select coalesce(sum(o.minutes), 0) from ObjectionRecord o, ClaimRecord k where o.key.claim = :claim"
            + STANDS)
    long minutes(String claim);

    @Query(ClaimRecords.SELECT + OPEN + "order by c.raisedAtMs, c.id")
    List<ClaimRow> open(Collection<String> approvers, String actor, Pageable page);

    @Query("select count(c) " + OPEN)
    int countOpen(Collection<String> approvers, String actor);
}
