package org.xueshi.hours.checkpoint;

import java.util.Optional;
import java.util.function.Consumer;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;

/**
 * The notes of the checkpoints in the database: each signed by a trusted key and naming the one before it, the last one by a
 * key whose turn it was.
 */
final class NoteChain {

    private final StoredCheckpoints checkpoints;
    private final KnownKeys trusted;

    NoteChain(StoredCheckpoints checkpoints, KnownKeys trusted) {
        this.checkpoints = checkpoints;
        this.trusted = trusted;
    }

    /** The newest one up to which all is right; of the first that is not, a finding. */
    Optional<Checkpoint> newest(int last, Consumer<Finding> found) {
        Optional<Checkpoint> newest = Optional.empty();
        for (int number = 1; number <= last; number++) {
            Sha256 previous = newest.map(Checkpoint::hash).orElse(Sha256.NONE);
            Optional<Checkpoint> next = read(number, number == last)
                    .filter(checkpoint -> checkpoint.previous().equals(previous));
            if (next.isEmpty()) {
                found.accept(new Finding(Reason.WRONG_CHECKPOINT, null, number));
                return newest;
            }
            newest = next;
        }
        return newest;
    }

    private Optional<Checkpoint> read(int number, boolean isLast) {
        try {
            return checkpoints
                    .note(number)
                    .filter(note -> isLast ? trusted.signedInTurn(note, number) : trusted.signed(note))
                    .map(SignedNote::text)
                    .map(Checkpoint::read)
                    .filter(checkpoint -> checkpoint.number() == number);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
