package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.ledger.ChainCheck;
import org.xueshi.hours.ledger.CheckedEntry;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.proof.Chain;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.WitnessedMember;

/**
 * One member's chain beside what is known of it from elsewhere. Beside the chain of their entries a member has a second one,
 * under a name of its own, of what their closed years were assessed to; it has no rows in the ledger.
 *
 * @param leaves of the newest checkpoint
 * @param witnessed what the archive says; null if it doesn't know the member, or there is none
 * @param kept of a second chain, by year the digests of what was kept at the closes; else nothing
 */
record MemberState(
        String member,
        ChainCheck chain,
        List<Stored> leaves,
        @Nullable WitnessedMember witnessed,
        SortedMap<Integer, Sha256> kept) {

    /** What the name of a second chain begins with, before the member's; no id of a member does. */
    static final String OF_CLOSED_YEARS = "~";

    boolean isOfClosedYears() {
        return member.startsWith(OF_CLOSED_YEARS);
    }

    /** The member whose second chain it is. */
    String owner() {
        return member.substring(OF_CLOSED_YEARS.length());
    }

    /** What was kept of years that have no leaf. */
    SortedMap<Integer, Sha256> keptSinceThen() {
        var since = new TreeMap<>(kept);
        leaves.forEach(stored -> since.remove(stored.leaf().year()));
        return since;
    }

    /** What a year's entries come to. */
    record Year(int hundredths, int entries, int last, Sha256 head) {

        static Map<Integer, Year> of(List<CheckedEntry> chain) {
            var years = new TreeMap<Integer, Year>();
            for (CheckedEntry checked : chain) {
                Entry entry = checked.entry();
                years.compute(entry.content().year(), (year, before) -> with(before, entry));
            }
            return years;
        }

        private static Year with(@Nullable Year before, Entry entry) {
            int amount = entry.content().amount().hundredths();
            return new Year(
                    before == null ? amount : Math.addExact(before.hundredths(), amount),
                    before == null ? 1 : before.entries() + 1,
                    entry.sequence(),
                    entry.hash());
        }
    }

    List<CheckedEntry> entries() {
        return chain.right();
    }

    Map<Integer, Year> years() {
        return Year.of(entries());
    }

    /** As a second chain is when these years have been closed too. */
    Map<Integer, Year> yearsAfterCloses(SortedMap<Integer, Sha256> closed) {
        var years = new TreeMap<Integer, Year>();
        int last = knownLength();
        Sha256 head = Sha256.NONE;
        for (Stored stored : leaves) {
            Leaf leaf = stored.leaf();
            years.put(leaf.year(), new Year(leaf.hundredths(), leaf.entries(), leaf.last(), leaf.head()));
            head = leaf.last() == last ? leaf.head() : head;
        }
        for (Map.Entry<Integer, Sha256> one : closed.entrySet()) {
            head = Chain.next(head, one.getValue());
            years.put(one.getKey(), new Year(0, 1, ++last, head));
        }
        return years;
    }

    /** As the chain was when it was so long. */
    Map<Integer, Year> yearsUpTo(int sequence) {
        return Year.of(entries().subList(0, Math.min(sequence, entries().size())));
    }

    /** The longest chain that the leaves know of. */
    int knownLength() {
        return leaves.stream().mapToInt(stored -> stored.leaf().last()).max().orElse(0);
    }

    List<Sha256> digestsAfter(int sequence) {
        var digests = new ArrayList<Sha256>();
        entries()
                .subList(Math.min(sequence, entries().size()), entries().size())
                .forEach(checked -> digests.add(checked.digest()));
        return digests;
    }
}
