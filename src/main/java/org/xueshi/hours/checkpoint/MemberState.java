package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.ledger.ChainCheck;
import org.xueshi.hours.ledger.CheckedEntry;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.WitnessedMember;

/**
 * One member's chain beside what is known of it from elsewhere.
 *
 * @param leaves of the newest checkpoint
 * @param witnessed what the archive says; null if it doesn't know the member, or there is none
 */
record MemberState(
        String member,
        ChainCheck chain,
        List<Stored> leaves,
        @Nullable WitnessedMember witnessed) {

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
