package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.MerkleRoot;
import org.xueshi.hours.proof.Sha256;

/** Builds a checkpoint's tree leaf by leaf, and keeps of it what proofs need later: a hash for every 256 leaves. */
final class TreeBuilding {

    /** Leaves of a block; a power of two, so that each full block is a subtree. */
    static final int BLOCK = 256;

    /** A subtree, and which member year is its first leaf. */
    record Block(String firstMember, int firstYear, Sha256 hash) {}

    private final List<Block> blocks = new ArrayList<>();
    private MerkleRoot block = new MerkleRoot();
    private String firstMember = "";
    private int firstYear;
    private long size;

    void add(Leaf leaf) {
        if (block.size() == 0) {
            firstMember = leaf.member();
            firstYear = leaf.year();
        }
        block.add(leaf.hash());
        size++;
        if (block.size() == BLOCK) {
            endBlock();
        }
    }

    private void endBlock() {
        blocks.add(new Block(firstMember, firstYear, block.root()));
        block = new MerkleRoot();
    }

    long size() {
        return size;
    }

    /** Over all leaves so far; more may follow. */
    Sha256 root() {
        var tree = new MerkleRoot();
        blocks.forEach(full -> tree.add(full.hash()));
        if (block.size() > 0) {
            tree.add(block.root());
        }
        return tree.root();
    }

    /** To be asked once all leaves are there. */
    List<Block> blocks() {
        if (block.size() > 0) {
            endBlock();
        }
        return List.copyOf(blocks);
    }
}
