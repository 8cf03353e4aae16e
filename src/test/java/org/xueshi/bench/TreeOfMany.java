package org.xueshi.bench;

import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.xueshi.hours.checkpoint.ManyLeaves;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Merkle;
import org.xueshi.hours.proof.Sha256;

/** A checkpoint's tree over many members, and what proves one of them in it. */
final class TreeOfMany {

    private static final double TREE_GOAL_SECONDS = 10;
    private static final double PROOF_GOAL_BYTES = 2_048;
    private static final double CHECK_GOAL_MILLIS = 5;
    private static final int CHECKS = 1_000;

    private final int members;

    TreeOfMany(int members) {
        this.members = members;
    }

    void measure(Report report) {
        HouseBench.say("a tree over %,d members".formatted(members));
        report.heading("A checkpoint's tree over %,d members".formatted(members));
        new ManyLeaves(members / 20, ManyEntries::id).build();
        var leaves = new ManyLeaves(members, ManyEntries::id);
        long began = System.nanoTime();
        leaves.leavesOnly();
        long between = System.nanoTime();
        Sha256 root = leaves.build();
        double seconds = (System.nanoTime() - between) / 1e9;
        String own = "of it making up the leaves: " + Report.quantity((between - began) / 1e9, "s");
        report.figure("hashing leaves and tree", seconds, TREE_GOAL_SECONDS, "s", own);
        double heap = Memory.liveHeap(ProcessHandle.current().pid()) / 1024;
        String kept = "the whole machine's, with %,d subtrees kept for proofs".formatted(leaves.blocks());
        report.figure("   live heap then", heap, "MB", kept);
        proof(report, leaves, root);
    }

    private void proof(Report report, ManyLeaves leaves, Sha256 root) {
        int member = members / 3;
        long began = System.nanoTime();
        List<Sha256> path = leaves.path(member);
        double making = (System.nanoTime() - began) / 1e6;
        Leaf leaf = leaves.leaf(member);
        double bytes = text(leaf, member, path).length();
        report.figure(
                "an inclusion proof, as a transcript has it",
                bytes,
                PROOF_GOAL_BYTES,
                "bytes",
                "%d hashes; made in %s without the database".formatted(path.size(), Report.quantity(making, "ms")));
        long nanos = System.nanoTime();
        for (int n = 0; n < CHECKS; n++) {
            if (!Merkle.root(leaves.leaf(member).hash(), member, members, path).equals(root)) {
                throw new IllegalStateException("the path does not lead to the root");
            }
        }
        double check = (System.nanoTime() - nanos) / 1e6 / CHECKS;
        report.figure("   checked", check, CHECK_GOAL_MILLIS, "ms", "the mean of %,d".formatted(CHECKS));
    }

    /** The line of a transcript that carries it. */
    private static String text(Leaf leaf, int index, List<Sha256> path) {
        return "leaf %d %d %d %d %s %s %d %s"
                .formatted(
                        leaf.year(),
                        leaf.hundredths(),
                        leaf.entries(),
                        leaf.last(),
                        leaf.head().base64(),
                        Base64.getEncoder().encodeToString(leaf.salt()),
                        index,
                        path.stream().map(Sha256::base64).collect(Collectors.joining(",")));
    }
}
