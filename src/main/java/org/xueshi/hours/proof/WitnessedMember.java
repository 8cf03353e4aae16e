package org.xueshi.hours.proof;

import java.util.List;

/**
 * What all checkpoints up to one say of a member together.
 *
 * @param digests of all entries, from the first
 * @param leaves one a year, by year, as of that checkpoint
 */
public record WitnessedMember(String member, List<Sha256> digests, List<Leaf> leaves) {

    public WitnessedMember {
        digests = List.copyOf(digests);
        leaves = List.copyOf(leaves);
    }
}
