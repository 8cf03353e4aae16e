package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Merkle;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.Transcript.ProvenLeaf;

/**
 * Paths from leaves to the newest checkpoint's root: from the 256 leaves of one block and the hashes of all blocks, never
 * from the whole tree.
 */
@Component
class LeafProofs {

    private final StoredCheckpoints checkpoints;
    private final StoredLeaves leaves;

    LeafProofs(StoredCheckpoints checkpoints, StoredLeaves leaves) {
        this.checkpoints = checkpoints;
        this.leaves = leaves;
    }

    /** Of these leaves of the newest checkpoint. */
    List<ProvenLeaf> of(List<Leaf> some, int checkpoint) {
        List<TreeBuilding.Block> blocks = checkpoints.blocks(checkpoint);
        return some.stream().map(leaf -> of(leaf, blocks, checkpoint)).toList();
    }

    private ProvenLeaf of(Leaf leaf, List<TreeBuilding.Block> blocks, int checkpoint) {
        int number = blockOf(leaf, blocks);
        List<Leaf> together = leaves.ofBlock(
                blocks.get(number), number + 1 < blocks.size() ? blocks.get(number + 1) : null, checkpoint);
        int place = together.indexOf(leaf);
        if (place < 0) {
            throw new IllegalStateException("the leaf is not in its block: " + leaf.member() + " " + leaf.year());
        }
        List<Sha256> path =
                new ArrayList<>(Merkle.path(together.stream().map(Leaf::hash).toList(), place));
        path.addAll(Merkle.path(blocks.stream().map(TreeBuilding.Block::hash).toList(), number));
        return new ProvenLeaf(leaf, (long) number * TreeBuilding.BLOCK + place, path);
    }

    /** The last block that does not begin behind the leaf. */
    private static int blockOf(Leaf leaf, List<TreeBuilding.Block> blocks) {
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (beginsBehind(blocks.get(middle), leaf)) {
                high = middle - 1;
            } else {
                low = middle;
            }
        }
        return low;
    }

    private static boolean beginsBehind(TreeBuilding.Block block, Leaf leaf) {
        int members = block.firstMember().compareTo(leaf.member());
        return members > 0 || members == 0 && block.firstYear() > leaf.year();
    }
}
