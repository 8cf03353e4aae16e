package org.xueshi.hours.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keys of one installation, as changes signed by both sides link them. Whoever trusts one of them knows the others, as long
 * as each key hands over once and takes over once: a second heir is one whom a thief of the old key has made.
 */
record KeyChain(List<KeyChange> changes) {

    KeyChain {
        changes = changes.stream().distinct().toList();
    }

    boolean isForked() {
        return changes.stream().map(KeyChange::from).distinct().count() < changes.size()
                || changes.stream().map(KeyChange::to).distinct().count() < changes.size();
    }

    /** The key itself, and all those before and after it. */
    Set<NoteKey> of(NoteKey key) {
        Set<NoteKey> related = new LinkedHashSet<>(Set.of(key));
        for (boolean grew = true; grew; ) {
            grew = false;
            for (KeyChange change : changes) {
                if (related.contains(change.from()) || related.contains(change.to())) {
                    grew |= related.addAll(List.of(change.from(), change.to()));
                }
            }
        }
        return related;
    }

    /** Whether one of the keys signed the checkpoint while it was its turn. */
    boolean signed(SignedNote note, Checkpoint checkpoint, Collection<NoteKey> keys) {
        return note.signers(keys).stream().anyMatch(signer -> inTurn(signer, checkpoint.number()));
    }

    private boolean inTurn(NoteKey signer, int number) {
        return changes.stream()
                .noneMatch(change -> change.from().equals(signer) && number > change.lastCheckpoint()
                        || change.to().equals(signer) && number <= change.lastCheckpoint());
    }
}
