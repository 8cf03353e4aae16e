package org.xueshi.hours.proof;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * Whether an archive holds together: every note signed by a trusted key, each naming the one before it, every chain going
 * on where it ended, and all of it leading to the root that the last note signs. What a witness does before cosigning.
 */
public final class ArchiveCheck {

    private final Archive archive;
    private final Collection<NoteKey> keys;

    /** @param keys of which one at least has to have signed each note */
    public ArchiveCheck(Archive archive, Collection<NoteKey> keys) {
        this.archive = archive;
        this.keys = keys;
    }

    /**
     * Checks all up to that checkpoint, and hands on each member on the way, which is to be believed only once this has
     * returned. Refused with what is wrong.
     */
    public Checkpoint upTo(int number, Consumer<WitnessedMember> each) throws IOException {
        Checkpoint last = notes(number);
        var tree = new MerkleRoot();
        try (Archive.Members members = archive.members(number)) {
            while (members.hasNext()) {
                WitnessedMember member = members.next();
                followed(member).forEach(leaf -> tree.add(leaf.hash()));
                each.accept(member);
            }
        }
        if (tree.size() != last.size() || !tree.root().equals(last.root())) {
            throw new IllegalArgumentException("the deltas do not lead to the root of checkpoint " + number);
        }
        return last;
    }

    private Checkpoint notes(int number) throws IOException {
        Sha256 previous = Sha256.NONE;
        Checkpoint last = null;
        for (int n = 1; n <= number; n++) {
            SignedNote note = archive.readNote(n);
            Checkpoint checkpoint = Checkpoint.read(note.text());
            if (note.signers(keys).isEmpty()) {
                throw new IllegalArgumentException("checkpoint " + n + " is not signed by a key that is trusted");
            }
            if (checkpoint.number() != n || !checkpoint.previous().equals(previous)) {
                throw new IllegalArgumentException("checkpoint " + n + " does not follow from the one before it");
            }
            previous = checkpoint.hash();
            last = checkpoint;
        }
        if (last == null) {
            throw new IllegalArgumentException("there is no checkpoint in the archive");
        }
        return last;
    }

    /** The member's leaves, each of which has to name a hash that stands in the chain at that place. */
    private static List<Leaf> followed(WitnessedMember member) {
        List<Sha256> heads = new ArrayList<>(member.digests().size());
        Sha256 head = Sha256.NONE;
        for (Sha256 digest : member.digests()) {
            head = Chain.next(head, digest);
            heads.add(head);
        }
        for (Leaf leaf : member.leaves()) {
            if (leaf.last() < 1
                    || leaf.last() > heads.size()
                    || !heads.get(leaf.last() - 1).equals(leaf.head())) {
                throw new IllegalArgumentException(
                        "the chain of " + member.member() + " does not lead to its leaf of " + leaf.year());
            }
        }
        return member.leaves();
    }
}
