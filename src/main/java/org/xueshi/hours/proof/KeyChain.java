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

    /** Of the notes; refused unless each is a change that both sides have signed. */
    static KeyChain read(Collection<SignedNote> notes) {
        return new KeyChain(notes.stream().map(KeyChange::read).toList());
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

    /** Whether one of the keys signed the checkpoint of that number while it was its turn. */
    boolean signed(SignedNote note, int number, Collection<NoteKey> keys) {
        return note.signers(keys).stream().anyMatch(signer -> inTurn(signer, number));
    }

    /** Whether the key was no longer to be used when that checkpoint had been made. */
    boolean hasHandedOver(NoteKey key, int number) {
        return changes.stream().anyMatch(change -> change.from().equals(key) && number > change.lastCheckpoint());
    }

    private boolean inTurn(NoteKey signer, int number) {
        return !hasHandedOver(signer, number)
                && changes.stream()
                        .noneMatch(change -> change.to().equals(signer) && number <= change.lastCheckpoint());
    }
}
