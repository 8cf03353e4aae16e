package org.xueshi.hours.proof;

import java.util.ArrayList;
import java.util.List;

/** Merkle tree hashing as in RFC 6962, section 2.1: leaves and nodes are told apart by a first byte. */
public final class Merkle {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private Merkle() {}

    /** The hash of a leaf with this content. */
    public static Sha256 leaf(byte[] content) {
        return Sha256.of(new byte[] {LEAF}, content);
    }

    static Sha256 node(Sha256 left, Sha256 right) {
        return Sha256.joined(NODE, left, right);
    }

    /** The root of a tree without leaves. */
    public static Sha256 empty() {
        return Sha256.of();
    }

    /**
     * The root that the leaf at that index leads to in a tree of that size; RFC 9162, section 2.1.3.2. Refused if the path
     * has another length than such a leaf's.
     */
    public static Sha256 root(Sha256 leaf, long index, long size, List<Sha256> path) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " has no leaf " + index);
        }
        long at = index;
        long last = size - 1;
        Sha256 hash = leaf;
        for (Sha256 sibling : path) {
            if (last == 0) {
                throw new IllegalArgumentException("the path is too long");
            }
            if ((at & 1) == 1 || at == last) {
                hash = node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        if (last != 0) {
            throw new IllegalArgumentException("the path is too short");
        }
        return hash;
    }

    /** The root over these leaf hashes, or over subtrees of one size that is a power of two, the last one maybe smaller. */
    public static Sha256 root(List<Sha256> leaves) {
        var builder = new MerkleRoot();
        leaves.forEach(builder::add);
        return builder.root();
    }

    /** The siblings that lead from the leaf at that index to the root, from the bottom up. */
    public static List<Sha256> path(List<Sha256> leaves, int index) {
        var path = new ArrayList<Sha256>();
        path(leaves, index, path);
        return path;
    }

    private static void path(List<Sha256> leaves, int index, List<Sha256> path) {
        int size = leaves.size();
        if (size <= 1) {
            return;
        }
        int left = Integer.highestOneBit(size - 1);
        if (index < left) {
            path(leaves.subList(0, left), index, path);
            path.add(root(leaves.subList(left, size)));
        } else {
            path(leaves.subList(left, size), index - left, path);
            path.add(root(leaves.subList(0, left)));
        }
    }
}
