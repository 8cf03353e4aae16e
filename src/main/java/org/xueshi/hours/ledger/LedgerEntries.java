package org.xueshi.hours.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Rows of the ledger. Offers neither change nor deletion. */
interface LedgerEntries extends Repository<LedgerEntry, LedgerEntry.Key> {

    LedgerEntry saveAndFlush(LedgerEntry entry);

    @Query("select e from LedgerEntry e where e.key.member = :member and e.source = :source")
    Optional<LedgerEntry> bySource(String member, String source);

    @Query("select e from LedgerEntry e where e.key.member = :member and e.key.sequence = :sequence")
    Optional<LedgerEntry> at(String member, int sequence);

    /** The last entry of the member's chain, if there is one. */
    @Query("select e from LedgerEntry e where e.key.member = :member order by e.key.sequence desc")
    List<LedgerEntry> backwards(String member, Limit limit);

    /** The chain from that place on, in order. */
    @Query(
            "select e from LedgerEntry e where e.key.member = :member and e.key.sequence > :after order by e.key.sequence")
    List<LedgerEntry> chain(String member, int after, Limit limit);

    /** The one source of a year's totals (L4). */
    @Query(
            "select e from LedgerEntry e where e.key.member = :member and e.activityYear = :year order by e.key.sequence")
    List<LedgerEntry> ofYear(String member, int year, Limit limit);

    /** Several years, for windows that are longer than one. */
    @Query("select e from LedgerEntry e where e.key.member = :member and e.activityYear between :from and :to"
            + " order by e.key.sequence")
    List<LedgerEntry> ofYears(String member, int from, int to, Limit limit);

    @Query("select e from LedgerEntry e where e.key.member in :members and e.activityYear between :from and :to"
            + " order by e.key.member, e.key.sequence")
    List<LedgerEntry> ofYearsOfAll(Collection<String> members, int from, int to);

    @Query("select e from LedgerEntry e where e.key.member = :member and e.activityYear = :year"
            + " order by e.key.sequence desc")
    List<LedgerEntry> newestOfYear(String member, int year, Pageable page);

    @Query(
            "select distinct e.activityYear from LedgerEntry e where e.key.member = :member order by e.activityYear desc")
    List<Integer> years(String member);
}
