package org.xueshi.hours.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ledger.ChainFault.Reason;
import org.xueshi.people.MemberId;

/**
 * The append-only ledger. Trusted callers only: it does not ask who is signed in.
 *
 * <p>Two that append to one chain at once meet at its primary key; one of them fails, and {@link FreshTransactions} lets it
 * read again. No lock decides the order (L2).
 */
@Service
public class Ledger {

    /** Far beyond what leaders approve for one person in a year; more would mean that something else is wrong. */
    static final int MOST_ENTRIES_A_YEAR = 10_000;

    private static final int CHUNK = 1_000;

    private final LedgerEntries entries;
    private final ApplicationClock clock;

    Ledger(LedgerEntries entries, ApplicationClock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Appends in the caller's transaction. The same content again answers with the entry there is; other content for the
     * same source is refused (L3).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(Content content) {
        String member = content.member().value();
        var before = entries.bySource(member, content.source()).map(LedgerEntry::entry);
        if (before.isPresent()) {
            if (!before.get().content().equals(content)) {
                throw new LedgerConflictRefused(content.source());
            }
            return before.get();
        }
        var head = entries.backwards(member, Limit.of(1)).stream().findFirst();
        var entry = Entry.seal(
                head.map(LedgerEntry::sequence).orElse(0) + 1,
                content,
                clock.instant(),
                head.map(last -> Sha256.stored(last.hash())).orElse(Sha256.NONE));
        entries.saveAndFlush(new LedgerEntry(entry));
        return entry;
    }

    /** Takes a posting back by an entry of the opposite amount, in the caller's transaction, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry reverse(MemberId member, int sequence, MemberId by, String reason) {
        Content posting = entries.at(member.value(), sequence)
                .map(row -> row.entry().content())
                .filter(content -> content.kind() == Kind.POSTING)
                .orElseThrow(() -> new NothingToReverseRefused(sequence));
        Content reversal = posting.reversed(sequence, by, reason);
        if (entries.bySource(member.value(), reversal.source()).isPresent()) {
            throw new NothingToReverseRefused(sequence);
        }
        return append(reversal);
    }

    @Transactional(readOnly = true)
    public Optional<Entry> entry(MemberId member, int sequence) {
        return entries.at(member.value(), sequence).map(LedgerEntry::entry);
    }

    /** All entries of a member's year in order: what page, requirement, export and transcript add up (L4). */
    @Transactional(readOnly = true)
    public List<Entry> ofYear(MemberId member, int year) {
        var rows = entries.ofYear(member.value(), year, Limit.of(MOST_ENTRIES_A_YEAR + 1));
        if (rows.size() > MOST_ENTRIES_A_YEAR) {
            throw new IllegalStateException("more entries than a year can have: " + member + " " + year);
        }
        return rows.stream().map(LedgerEntry::entry).toList();
    }

    /** All entries of several years in order, both included: what requirements with longer windows look at. */
    @Transactional(readOnly = true)
    public List<Entry> ofYears(MemberId member, int from, int to) {
        int most = MOST_ENTRIES_A_YEAR * (to - from + 1);
        var rows = entries.ofYears(member.value(), from, to, Limit.of(most + 1));
        if (rows.size() > most) {
            throw new IllegalStateException("more entries than years can have: " + member + " " + from + "–" + to);
        }
        return rows.stream().map(LedgerEntry::entry).toList();
    }

    /** The same of several members, by member: one statement; whoever has none is left out. */
    @Transactional(readOnly = true)
    public Map<MemberId, List<Entry>> ofYears(Collection<MemberId> members, int from, int to) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return entries.ofYearsOfAll(members.stream().map(MemberId::value).toList(), from, to).stream()
                .map(LedgerEntry::entry)
                .collect(Collectors.groupingBy(entry -> entry.content().member()));
    }

    /** One page of a year's entries, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> newestOfYear(MemberId member, int year, int page, int size) {
        return entries.newestOfYear(member.value(), year, PageRequest.of(page, size)).stream()
                .map(LedgerEntry::entry)
                .toList();
    }

    /** The years in which the member has entries, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(MemberId member) {
        return entries.years(member.value());
    }

    /** Computes the member's chain again from its first entry; the first wrong one, or nothing if all is true. */
    @Transactional(readOnly = true)
    public Optional<ChainFault> verify(MemberId member) {
        int last = 0;
        Sha256 previous = Sha256.NONE;
        List<LedgerEntry> rows;
        do {
            rows = entries.chain(member.value(), last, Limit.of(CHUNK));
            for (LedgerEntry row : rows) {
                var fault = fault(row, last + 1, previous);
                if (fault.isPresent()) {
                    return fault;
                }
                last = row.sequence();
                previous = Sha256.stored(row.hash());
            }
        } while (rows.size() == CHUNK);
        return Optional.empty();
    }

    private static Optional<ChainFault> fault(LedgerEntry row, int sequence, Sha256 previous) {
        if (row.sequence() != sequence) {
            return Optional.of(new ChainFault(sequence, Reason.OUT_OF_SEQUENCE));
        }
        try {
            Entry entry = row.entry();
            if (!entry.previous().equals(previous)) {
                return Optional.of(new ChainFault(sequence, Reason.WRONG_PREVIOUS));
            }
            Sha256 hash = EntryEncoding.hash(sequence, entry.content(), entry.postedAt(), previous);
            return hash.equals(entry.hash())
                    ? Optional.empty()
                    : Optional.of(new ChainFault(sequence, Reason.WRONG_HASH));
        } catch (IllegalArgumentException impossible) {
            return Optional.of(new ChainFault(sequence, Reason.UNREADABLE));
        }
    }
}
