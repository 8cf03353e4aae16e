package org.xueshi.hours;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of claims. Each query carries its scope: whose claim it is, or which organisations decide on it. */
interface ClaimRecords extends Repository<ClaimRecord, String> {

    String ROW =
            "select new org.xueshi.hours.ClaimRow(c.id, c.memberId, c.titleZh, c.titleEn, c.category, c.hundredths,"
                    + " c.kept.strength, c.kept.countedSeconds, c.kept.discardedSeconds, c.kept.coveragePercent, c.kept.scorePercent, c.activityDay,"
                    + " c.state, c.raisedAtMs) from ClaimRecord c ";

    /** What a member may decide on: never their own hours, nor those they attested (C3). */
    String INBOX = "where c.approverId in :approvers and c.state = PENDING and c.memberId <> :actor"
            + " and (c.kept.attestedBy is null or c.kept.attestedBy <> :actor) ";

    ClaimRecord saveAndFlush(ClaimRecord claim);

    @Query("select c from ClaimRecord c where c.memberId = :member and c.source = :source")
    Optional<ClaimRecord> bySource(String member, String source);

    @Query("select c from ClaimRecord c where c.id = :id and c.memberId = :member")
    Optional<ClaimRecord> ofMember(String id, String member);

    @Query("select c from ClaimRecord c where c.id = :id and c.approverId in :approvers")
    Optional<ClaimRecord> decidedIn(String id, Collection<String> approvers);

    @Query(ROW + INBOX + "order by c.raisedAtMs, c.id")
    List<ClaimRow> inbox(Collection<String> approvers, String actor, Pageable page);

    @Query("select count(c) from ClaimRecord c " + INBOX)
    int countInbox(Collection<String> approvers, String actor);

    @Query(ROW
            + "where c.memberId = :member and c.activityYear = :year and c.state = :state order by c.raisedAtMs, c.id")
    List<ClaimRow> ofYear(String member, int year, ClaimState state, Limit limit);

    @Query("select coalesce(sum(c.hundredths), 0) from ClaimRecord c"
            + " where c.memberId = :member and c.activityYear = :year and c.state = :state")
    int hundredths(String member, int year, ClaimState state);

    @Query("select distinct c.activityYear from ClaimRecord c where c.memberId = :member")
    List<Integer> years(String member);
}
