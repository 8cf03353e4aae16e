package org.xueshi.hours.proof;

import java.util.List;
import java.util.TreeMap;

/**
 * What all checkpoints up to one say of a member together.
 *
 * @param digests of all entries, from the first
 * @param told by which checkpoint, in their order
 */
public record WitnessedMember(String member, List<Sha256> digests, List<Told> told) {

    /**
     * What one checkpoint told of the member.
     *
     * @param length of the chain by then
     * @param leaves those that had changed
     */
    public record Told(int checkpoint, int length, List<Leaf> leaves) {}

    public WitnessedMember {
        digests = List.copyOf(digests);
        told = List.copyOf(told);
    }

    /** One a year, by year, as it was told last. */
    public List<Leaf> leaves() {
        var latest = new TreeMap<Integer, Leaf>();
        told.forEach(one -> one.leaves().forEach(leaf -> latest.put(leaf.year(), leaf)));
        return List.copyOf(latest.values());
    }
}
