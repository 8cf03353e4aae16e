package org.xueshi.hours.ledger;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
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

    private final LedgerRows rows;
    private final Appending appending;

    Ledger(LedgerRows rows, Appending appending) {
        this.rows = rows;
        this.appending = appending;
    }

    /** An entry taken back, and what stands in its stead. */
    public record Corrected(Entry reversal, Entry correction) {}

    /** Appends one; see {@link #append(List)}. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry append(Content content) {
        return append(List.of(content)).getFirst();
    }

    /**
     * Appends in the caller's transaction and answers in the given order. The same content again answers with the entry
     * there is; other content for the same source is refused (L3). What belongs to a closed year is booked in the first
     * one after it that is open (L7).
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Entry> append(List<Content> contents) {
        return appending.all(contents);
    }

    /** Takes an entry back by one of the opposite amount, in the caller's transaction, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Entry reverse(MemberId member, int sequence, MemberId by, String reason) {
        return append(reversible(member, sequence).reversed(sequence, by, reason));
    }

    /** Takes an entry back and says it rightly, in the caller's transaction, once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Corrected correct(
            MemberId member, int sequence, ClassHours amount, Category category, MemberId by, String reason) {
        Content wrong = reversible(member, sequence);
        List<Entry> both = append(
                List.of(wrong.reversed(sequence, by, reason), wrong.corrected(sequence, amount, category, by, reason)));
        return new Corrected(both.getFirst(), both.getLast());
    }

    private Content reversible(MemberId member, int sequence) {
        return rows.at(member, sequence)
                .map(Entry::content)
                .filter(content -> content.kind() != Kind.REVERSAL)
                .filter(content -> rows.bySource(member.value(), Content.reversalOf(sequence))
                        .isEmpty())
                .orElseThrow(() -> new NothingToReverseRefused(sequence));
    }

    @Transactional(readOnly = true)
    public Optional<Entry> entry(MemberId member, int sequence) {
        return rows.at(member, sequence);
    }

    /** All entries of a member's year in order: what page, requirement, export and transcript add up (L4). */
    @Transactional(readOnly = true)
    public List<Entry> ofYear(MemberId member, int year) {
        var entries = rows.ofYear(member, year, MOST_ENTRIES_A_YEAR + 1);
        if (entries.size() > MOST_ENTRIES_A_YEAR) {
            throw new IllegalStateException("more entries than a year can have: " + member + " " + year);
        }
        return entries;
    }

    /** All entries of several years in order, both included: what requirements with longer windows look at. */
    @Transactional(readOnly = true)
    public List<Entry> ofYears(MemberId member, int from, int to) {
        int most = MOST_ENTRIES_A_YEAR * (to - from + 1);
        var entries = rows.ofYears(member, from, to, most + 1);
        if (entries.size() > most) {
            throw new IllegalStateException("more entries than years can have: " + member + " " + from + "–" + to);
        }
        return entries;
    }

    /** The same of several members, by member; whoever has none is left out. */
    @Transactional(readOnly = true)
    public Map<MemberId, List<Entry>> ofYears(Collection<MemberId> members, int from, int to) {
        if (members.isEmpty()) {
            return Map.of();
        }
        return rows.ofYears(members.stream().map(MemberId::value).toList(), from, to).stream()
                .collect(groupingBy(entry -> entry.content().member()));
    }

    /**
     * The same of all members from one up to another in the order of their ids, by id: for who goes through them all. Of
     * whoever has a row that can't be an entry's it is nothing.
     */
    @Transactional(readOnly = true)
    public Map<String, Optional<List<Entry>>> ofYears(String first, String last, int from, int to) {
        return rows.ofYears(first, last, from, to).stream()
                .collect(groupingBy(EntryRow.Unread::member, collectingAndThen(toList(), Ledger::readable)));
    }

    private static Optional<List<Entry>> readable(List<EntryRow.Unread> rows) {
        List<Entry> entries = rows.stream()
                .map(EntryRow.Unread::entry)
                .filter(Objects::nonNull)
                .toList();
        return Optional.of(entries).filter(all -> all.size() == rows.size());
    }

    /**
     * A stretch of the member's chain in order, from the entry after one place up to another; refused if a row there can't
     * be an entry's.
     */
    @Transactional(readOnly = true)
    public List<Entry> chain(MemberId member, int after, int upTo) {
        List<Entry> chain = new ArrayList<>();
        int from = after;
        while (from < upTo) {
            var some = rows.chain(member.value(), from, Math.min(LedgerRows.TOGETHER, upTo - from));
            for (EntryRow.Unread row : some) {
                Entry entry = row.entry();
                if (entry == null || entry.sequence() != from + 1 || entry.sequence() > upTo) {
                    throw new IllegalStateException("the chain of " + member + " breaks after " + from);
                }
                chain.add(entry);
                from = entry.sequence();
            }
            if (some.isEmpty()) {
                throw new IllegalStateException("the chain of " + member + " ends at " + from);
            }
        }
        return chain;
    }

    /** How many entries the member has after that place, in that year or, if it is 0, in all. */
    @Transactional(readOnly = true)
    public int countAfter(MemberId member, int sequence, int year) {
        return rows.countAfter(member.value(), sequence, year);
    }

    /** One page of a year's entries, newest first. */
    @Transactional(readOnly = true)
    public List<Entry> newestOfYear(MemberId member, int year, int page, int size) {
        return rows.newestOfYear(member, year, Math.multiplyExact(page, size), size);
    }

    /** The years in which the member has entries, newest first. */
    @Transactional(readOnly = true)
    public List<Integer> years(MemberId member) {
        return rows.years(member);
    }

    /** Computes the member's chain again from its first entry; the first wrong one, or nothing if all is true. */
    @Transactional(readOnly = true)
    public Optional<ChainFault> verify(MemberId member) {
        var chain = new ChainCheck();
        int after = 0;
        List<EntryRow.Unread> some;
        do {
            some = rows.chain(member.value(), after, LedgerRows.TOGETHER);
            for (EntryRow.Unread row : some) {
                chain.next(row);
                after = row.sequence();
            }
        } while (some.size() == LedgerRows.TOGETHER);
        return chain.fault();
    }
}
