package org.xueshi.hours.checkpoint;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.KnownKeys;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;

/**
 * The notes of the checkpoints in the database: each signed by a trusted key and naming the one before it, the last one by a
 * key whose turn it was. Which years are closed is read from them, because a column beside them is changed by whoever can
 * write to the database.
 */
final class NoteChain {

    private final Map<Integer, Integer> closed = new HashMap<>();
    private @Nullable Checkpoint newest;

    private NoteChain() {}

    /** Up to that checkpoint, or up to the first that is not right, with a finding of it. */
    static NoteChain read(StoredCheckpoints checkpoints, int last, KnownKeys trusted, Consumer<Finding> found) {
        var chain = new NoteChain();
        for (int number = 1; number <= last; number++) {
            Sha256 previous = chain.newest().map(Checkpoint::hash).orElse(Sha256.NONE);
            Optional<Checkpoint> next = note(checkpoints, number, number == last, trusted)
                    .filter(checkpoint -> checkpoint.previous().equals(previous));
            if (next.isEmpty() || next.get().closes() != checkpoints.closes(number)) {
                found.accept(new Finding(Reason.WRONG_CHECKPOINT, null, number));
            }
            if (next.isEmpty()) {
                break;
            }
            chain.add(next.get());
        }
        return chain;
    }

    private static Optional<Checkpoint> note(
            StoredCheckpoints checkpoints, int number, boolean isLast, KnownKeys trusted) {
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

    private void add(Checkpoint next) {
        newest = next;
        if (next.closes() != 0) {
            closed.putIfAbsent(next.closes(), next.number());
        }
    }

    /** The newest one up to which all is right. */
    Optional<Checkpoint> newest() {
        return Optional.ofNullable(newest);
    }

    /** The years that they close, each with the checkpoint that closed it. */
    Map<Integer, Integer> closed() {
        return Collections.unmodifiableMap(closed);
    }
}
