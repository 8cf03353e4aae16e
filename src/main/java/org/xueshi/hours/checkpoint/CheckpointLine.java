package org.xueshi.hours.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.SignedNote;

/**
 * A checkpoint as people read it.
 *
 * @param memberYears leaves of its tree
 * @param closes the year that it closes; 0 if it is a nightly one
 * @param signers names of all who signed, the installation first
 * @param note the signed note itself
 */
public record CheckpointLine(int number, Instant at, long memberYears, int closes, List<String> signers, String note) {

    /** Nothing if the note is no checkpoint's. */
    static Optional<CheckpointLine> of(SignedNote note) {
        try {
            return Optional.of(of(note, Checkpoint.read(note.text())));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static CheckpointLine of(SignedNote note, Checkpoint checkpoint) {
        return new CheckpointLine(
                checkpoint.number(),
                checkpoint.at(),
                checkpoint.size(),
                checkpoint.closes(),
                note.marks().stream().map(SignedNote.Mark::signer).distinct().toList(),
                note.toString());
    }
}
