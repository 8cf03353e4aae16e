package org.xueshi.hours.checkpoint;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;

/** The notes of the checkpoints in the database: each signed by a trusted key, and naming the one before it. */
final class NoteChain {

    private final StoredCheckpoints checkpoints;
    private final Collection<NoteKey> trusted;

    NoteChain(StoredCheckpoints checkpoints, Collection<NoteKey> trusted) {
        this.checkpoints = checkpoints;
        this.trusted = trusted;
    }

    /** The newest one up to which all is right; of the first that is not, a finding. */
    Optional<Checkpoint> newest(int last, Consumer<Finding> found) {
        Optional<Checkpoint> newest = Optional.empty();
        for (int number = 1; number <= last; number++) {
            Sha256 previous = newest.map(Checkpoint::hash).orElse(Sha256.NONE);
            Optional<Checkpoint> next =
                    read(number).filter(checkpoint -> checkpoint.previous().equals(previous));
            if (next.isEmpty()) {
                found.accept(new Finding(Reason.WRONG_CHECKPOINT, null, number));
                return newest;
            }
            newest = next;
        }
        return newest;
    }

    private Optional<Checkpoint> read(int number) {
        try {
            return checkpoints
                    .note(number)
                    .filter(note -> !note.signers(trusted).isEmpty())
                    .map(SignedNote::text)
                    .map(Checkpoint::read)
                    .filter(checkpoint -> checkpoint.number() == number);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
