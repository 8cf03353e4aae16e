package org.xueshi.hours.proof;

import java.util.List;

/**
 * What a checkpoint adds of one member to what the checkpoints before it said: enough for a witness to follow every chain
 * without reading a single entry.
 *
 * @param after sequence of the last entry that an earlier checkpoint told of; 0 if none did
 * @param digests of the canonical bytes of the entries after it, in order
 * @param leaves those that have changed
 */
public record Delta(String member, int after, List<Sha256> digests, List<Leaf> leaves) {

    public Delta {
        digests = List.copyOf(digests);
        leaves = List.copyOf(leaves);
    }
}
