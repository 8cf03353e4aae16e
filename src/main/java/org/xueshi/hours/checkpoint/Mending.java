package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.SignedNote;

/** Puts a note into the archive that a stop has kept out of it: its checkpoint was stored, and its deltas are there. */
@Component
class Mending {

    private final StoredCheckpoints stored;
    private final Checkpoints checkpoints;

    Mending(StoredCheckpoints stored, Checkpoints checkpoints) {
        this.stored = stored;
        this.checkpoints = checkpoints;
    }

    void run() {
        Archive archive = checkpoints.archive();
        int next = archive.last() + 1;
        Optional<SignedNote> note = stored.note(next);
        if (note.isPresent() && Files.exists(archive.deltas(next))) {
            try {
                archive.write(next, note.get());
            } catch (IOException full) {
                throw new UncheckedIOException("the archive of checkpoints can't be written", full);
            }
        }
    }
}
