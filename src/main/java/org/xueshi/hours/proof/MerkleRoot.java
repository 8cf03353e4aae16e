package org.xueshi.hours.proof;

import java.util.ArrayDeque;
import java.util.Deque;

/** Computes a root while leaves come one by one, in memory that grows with the tree's height only. */
public final class MerkleRoot {

    private record Subtree(long leaves, Sha256 hash) {}

    private final Deque<Subtree> complete = new ArrayDeque<>();
    private long size;

    /** The next leaf's hash. */
    public void add(Sha256 leaf) {
        var subtree = new Subtree(1, leaf);
        while (!complete.isEmpty() && complete.peek().leaves() == subtree.leaves()) {
            Subtree left = complete.pop();
            subtree = new Subtree(2 * left.leaves(), Merkle.node(left.hash(), subtree.hash()));
        }
        complete.push(subtree);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far; more may follow. */
    public Sha256 root() {
        Sha256 root = null;
        for (Subtree subtree : complete) {
            root = root == null ? subtree.hash() : Merkle.node(subtree.hash(), root);
        }
        return root == null ? Merkle.empty() : root;
    }
}
