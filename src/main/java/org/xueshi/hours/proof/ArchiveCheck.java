package org.xueshi.hours.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.xueshi.hours.proof.WitnessedMember.Told;

/**
 * Whether an archive holds together: every note signed by a trusted key, each naming the one before it, every chain going
 * on where it ended, and all of it leading to the roots that the notes sign. What a witness does before cosigning.
 */
public final class ArchiveCheck {

    private final Archive archive;
    private final KnownKeys trusted;

    public ArchiveCheck(Archive archive, KnownKeys trusted) {
        this.archive = archive;
        this.trusted = trusted;
    }

    /**
     * Checks all up to that checkpoint, and computes the roots of those after {@code seen} again, at least of the last one:
     * of each member's past there is only one, so that an old root, which was computed when it was new, need not be computed
     * every night. Refused with what is wrong.
     */
    public void upTo(int number, int seen) throws IOException {
        List<Checkpoint> checkpoints = notes(number);
        List<Checkpoint> fresh = checkpoints.subList(Math.min(seen, number - 1), number);
        List<MerkleRoot> trees =
                fresh.stream().map(checkpoint -> new MerkleRoot()).toList();
        try (Archive.Members members = archive.members(number)) {
            while (members.hasNext()) {
                WitnessedMember member = members.next();
                requireChain(member);
                grow(trees, fresh.getFirst().number(), member);
            }
        }
        for (int i = 0; i < trees.size(); i++) {
            Checkpoint checkpoint = fresh.get(i);
            MerkleRoot tree = trees.get(i);
            if (tree.size() != checkpoint.size() || !tree.root().equals(checkpoint.root())) {
                throw new IllegalArgumentException(
                        "the deltas do not lead to the root of checkpoint " + checkpoint.number());
            }
        }
    }

    /**
     * Each is signed by a trusted key, and the last one by a key whose turn it was: it speaks for all that it follows from,
     * and nobody who holds a retired key alone can put another behind theirs.
     */
    private List<Checkpoint> notes(int number) throws IOException {
        Sha256 previous = Sha256.NONE;
        List<Checkpoint> checkpoints = new ArrayList<>();
        for (int n = 1; n <= number; n++) {
            SignedNote note = archive.readNote(n);
            Checkpoint checkpoint = Checkpoint.read(note.text());
            if (!(n == number ? trusted.signedInTurn(note, n) : trusted.signed(note))) {
                throw new IllegalArgumentException(
                        "checkpoint " + n + " is not signed by a key that is trusted with it");
            }
            if (checkpoint.number() != n || !checkpoint.previous().equals(previous)) {
                throw new IllegalArgumentException("checkpoint " + n + " does not follow from the one before it");
            }
            previous = checkpoint.hash();
            checkpoints.add(checkpoint);
        }
        if (checkpoints.isEmpty()) {
            throw new IllegalArgumentException("there is no checkpoint in the archive");
        }
        return checkpoints;
    }

    /**
     * Chains only grow: a year is told of again when it has more entries, its leaf names the hash that stands in the chain
     * at that place, and at each checkpoint every entry of the chain is in one of its years.
     */
    private static void requireChain(WitnessedMember member) {
        List<Sha256> heads = heads(member.digests());
        var years = new TreeMap<Integer, Leaf>();
        for (Told told : member.told()) {
            for (Leaf leaf : told.leaves()) {
                if (!grew(Optional.ofNullable(years.put(leaf.year(), leaf)), leaf) || !stands(leaf, told, heads)) {
                    throw new IllegalArgumentException("at checkpoint " + told.checkpoint() + " the chain of "
                            + member.member() + " does not lead to its leaf of " + leaf.year());
                }
            }
            if (!isWhole(years.values(), told.length())) {
                throw new IllegalArgumentException("checkpoint " + told.checkpoint() + " leaves out some of the "
                        + told.length() + " entries of " + member.member());
            }
        }
    }

    private static boolean grew(Optional<Leaf> before, Leaf leaf) {
        return leaf.entries() >= 1
                && before.stream().allMatch(was -> leaf.entries() > was.entries() && leaf.last() > was.last());
    }

    private static boolean stands(Leaf leaf, Told told, List<Sha256> heads) {
        return leaf.last() >= 1
                && leaf.last() <= told.length()
                && heads.get(leaf.last() - 1).equals(leaf.head());
    }

    private static boolean isWhole(Collection<Leaf> years, int length) {
        return years.stream().mapToLong(Leaf::entries).sum() == length
                && years.stream().anyMatch(leaf -> leaf.last() == length);
    }

    private static List<Sha256> heads(List<Sha256> digests) {
        List<Sha256> heads = new ArrayList<>(digests.size());
        Sha256 head = Sha256.NONE;
        for (Sha256 digest : digests) {
            head = Chain.next(head, digest);
            heads.add(head);
        }
        return heads;
    }

    /** Puts the member's leaves, as they were at each checkpoint from the first one on, into that checkpoint's tree. */
    private static void grow(List<MerkleRoot> trees, int first, WitnessedMember member) {
        var hashes = new TreeMap<Integer, Sha256>();
        int at = 0;
        for (int i = 0; i < trees.size(); i++) {
            var changed = new TreeMap<Integer, Leaf>();
            while (at < member.told().size() && member.told().get(at).checkpoint() <= first + i) {
                member.told().get(at).leaves().forEach(leaf -> changed.put(leaf.year(), leaf));
                at++;
            }
            changed.forEach((year, leaf) -> hashes.put(year, leaf.hash()));
            hashes.values().forEach(trees.get(i)::add);
        }
    }
}
