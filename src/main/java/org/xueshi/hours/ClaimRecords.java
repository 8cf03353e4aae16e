package org.xueshi.hours;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of claims. Each query carries its scope: whose claim it is, or which organisations decide on it. */
interface ClaimRecords extends Repository<ClaimRecord, String> {

    String SELECT =
            "select new org.xueshi.hours.ClaimRow(c.id, c.memberId, c.titleZh, c.titleEn, c.category, c.hundredths,"
                    + " c.kept.strength, c.kept.countedSeconds, c.kept.discardedSeconds, c.kept.coveragePercent,"
                    + " c.kept.scorePercent, c.activityDay, c.state, c.raisedAtMs, c.appealed, c.unusual, c.version) ";

    String ROW = SELECT + "from ClaimRecord c ";

    /** What a member may decide on: nothing in which they have a part (C3). */
    String INBOX = "where c.approverId in :approvers and c.state = PENDING and not exists"
            + " (select b from ClaimBar b where b.key.claim = c.id and b.key.member = :actor) ";

    /** Empty texts and 0 leave nothing out; 1 asks for unusual claims, 2 for the others. */
    String CHOSEN = "and (:member = '' or c.memberId = :member) and (:category = '' or c.category = :category)"
            + " and c.kept.strength in :strengths"
            + " and (:look = 0 or :look = 1 and c.unusual is not null or :look = 2 and c.unusual is null) ";

    ClaimRecord saveAndFlush(ClaimRecord claim);

    @Query("select c from ClaimRecord c where c.memberId = :member and c.source = :source")
    Optional<ClaimRecord> bySource(String member, String source);

    @Query("select c from ClaimRecord c where c.id = :id and c.memberId = :member")
    Optional<ClaimRecord> ofMember(String id, String member);

    @Query("select c from ClaimRecord c where c.id = :id and c.approverId in :approvers")
    Optional<ClaimRecord> decidedIn(String id, Collection<String> approvers);

    /** Which of these claims waits or was decided where, for the branch that its member belonged to on the day. */
    @Query("select new org.xueshi.hours.PlaceRow(c.id, c.approverId, c.branchId, c.state) from ClaimRecord c"
            + " where c.id in :ids")
    List<PlaceRow> places(Collection<String> ids);

    /** The organisations where claims wait. */
    @Query("select distinct c.approverId from ClaimRecord c where c.state = PENDING")
    List<String> whereSomeWait();

    /**
     * Claims that wait in the organisation and in which all these members have a part, by id, after that one.
     *
     * @param members all different, so many
     */
    @Query("select c.id from ClaimRecord c where c.approverId = :approver and c.state = PENDING and c.id > :after"
            + " and (select count(b) from ClaimBar b where b.key.claim = c.id and b.key.member in :members) = :many"
            + " order by c.id")
    List<String> barredToAll(String approver, Collection<String> members, long many, String after, Limit limit);

    @Query(ROW + INBOX + CHOSEN + "order by c.raisedAtMs, c.id")
    List<ClaimRow> inbox(
            Collection<String> approvers,
            String actor,
            String member,
            String category,
            Collection<Strength> strengths,
            int look,
            Pageable page);

    @Query("select distinct c.memberId from ClaimRecord c " + INBOX)
    List<String> claimants(Collection<String> approvers, String actor, Limit limit);

    /** Other claims of the member for that day, or for time between begin and end; by id, after that one. */
    @Query(
            "select c from ClaimRecord c where c.memberId = :member and c.id <> :id and c.id > :after and c.state <> VOIDED"
                    + " and (c.activityDay = :day or c.beganAtMs < :end and c.endedAtMs > :begin) order by c.id")
    List<ClaimRecord> near(String member, String id, String after, LocalDate day, long begin, long end, Limit limit);

    @Query("select new org.xueshi.hours.DayRow(c.activityDay, sum(c.hundredths)) from ClaimRecord c"
            + " where c.memberId = :member and c.id <> :id and c.state <> VOIDED"
            + " and c.activityDay between :first and :last group by c.activityDay")
    List<DayRow> hundredthsByDay(String member, String id, LocalDate first, LocalDate last);

    @Query("select c from ClaimRecord c where c.id = :id")
    Optional<ClaimRecord> any(String id);

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

    @Query("select new org.xueshi.hours.WaitingClaim(c.memberId, c.source, c.category, c.tags, c.kept.strength,"
            + " c.organiserId, c.organiserLevel, c.branchId, c.activityDay, c.hundredths)"
            + " from ClaimRecord c where c.memberId in :members and c.state = PENDING order by c.raisedAtMs, c.id")
    List<WaitingClaim> waiting(Collection<String> members);
}
