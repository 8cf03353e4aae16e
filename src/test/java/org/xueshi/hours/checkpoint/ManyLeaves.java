package org.xueshi.hours.checkpoint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Merkle;
import org.xueshi.hours.proof.Sha256;

/** A checkpoint's tree over as many member years as wanted, built as the application builds it, from leaves made on the way. */
public final class ManyLeaves {

    private static final int YEAR = 2026;

    private final int members;
    private final IntFunction<String> ids;
    private final TreeBuilding tree = new TreeBuilding();

    /** @param ids of the members, in order */
    public ManyLeaves(int members, IntFunction<String> ids) {
        this.members = members;
        this.ids = ids;
    }

    /** Makes the leaves, and no tree: what of {@link #build} is the measuring's own. */
    public long leavesOnly() {
        long hundredths = 0;
        for (int member = 0; member < members; member++) {
            hundredths += leaf(member).hundredths();
        }
        return hundredths;
    }

    /** Builds the tree over all of them. */
    public Sha256 build() {
        for (int member = 0; member < members; member++) {
            tree.add(leaf(member));
        }
        return tree.root();
    }

    /** How many subtrees are kept for proofs. */
    public int blocks() {
        return tree.blocks().size();
    }

    /** The path from that member's leaf to the root, from one block's leaves and the hashes of all blocks. */
    public List<Sha256> path(int member) {
        int block = member / TreeBuilding.BLOCK;
        int first = block * TreeBuilding.BLOCK;
        List<Sha256> together = new ArrayList<>();
        for (int at = first; at < Math.min(members, first + TreeBuilding.BLOCK); at++) {
            together.add(leaf(at).hash());
        }
        List<Sha256> path = new ArrayList<>(Merkle.path(together, member - first));
        path.addAll(
                Merkle.path(tree.blocks().stream().map(TreeBuilding.Block::hash).toList(), block));
        return path;
    }

    /** The same for the same member. */
    public Leaf leaf(int member) {
        var random = new SplittableRandom(member);
        byte[] salt = ByteBuffer.allocate(Leaf.SALT_LENGTH)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
        byte[] head = ByteBuffer.allocate(Sha256.LENGTH)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
        return new Leaf(salt, ids.apply(member), YEAR, 3_200 + member % 100, 20, 20, Sha256.stored(head));
    }
}
