package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.people.MemberId;

/**
 * Organisations that keep copies of the checkpoints elsewhere, and what they have cosigned. Administrators of the root
 * register them by their public key and take their signatures in; auditors see both.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Witnesses {

    private final Keepers keepers;
    private final StoredCheckpoints checkpoints;
    private final Checkpoints making;
    private final CheckpointLock lock;
    private final JdbcTemplate jdbc;
    private final ApplicationClock clock;

    Witnesses(
            Keepers keepers,
            StoredCheckpoints checkpoints,
            Checkpoints making,
            CheckpointLock lock,
            JdbcTemplate jdbc,
            ApplicationClock clock) {
        this.keepers = keepers;
        this.checkpoints = checkpoints;
        this.making = making;
        this.lock = lock;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that are registered, by name. */
    public List<NoteKey> all() {
        keepers.requireReader();
        return keys();
    }

    /** The keys by which cosignatures are known: for anybody, so that strangers read of those only that were checked. */
    @PreAuthorize("permitAll()")
    public List<NoteKey> keys() {
        return jdbc.queryForList("select public_key from ledger_witness order by name", String.class).stream()
                .map(NoteKey::read)
                .toList();
    }

    /** Registers a witness by the line that {@code bin/witness} printed; refused if it is none, or the name is taken. */
    public NoteKey register(String publicKey) {
        MemberId actor = keepers.requireKeeper();
        try {
            NoteKey key = NoteKey.read(publicKey.strip());
            jdbc.update(
                    "insert into ledger_witness (name, public_key, registered_at_ms, registered_by) values (?,?,?,?)",
                    key.name(),
                    key.toString(),
                    clock.millis(),
                    actor.value());
            return key;
        } catch (IllegalArgumentException unreadable) {
            throw new WitnessRefused("hours.refused.witness-key");
        } catch (DuplicateKeyException taken) {
            throw new WitnessRefused("hours.refused.witness-known");
        }
    }

    /**
     * Takes in a note that a witness has cosigned, and answers with the checkpoint's number. Refused unless it is one of this
     * installation's checkpoints, word for word, with a signature of a registered witness; and while somebody else adds to the
     * same notes, so that no signature is lost.
     */
    public int takeIn(String cosigned) {
        keepers.requireKeeper();
        SignedNote theirs = read(cosigned);
        return lock.hold(() -> add(theirs)).orElseThrow(LedgerBusyRefused::new);
    }

    private int add(SignedNote theirs) {
        int number = number(theirs);
        SignedNote ours = checkpoints
                .note(number)
                .filter(note -> note.text().equals(theirs.text()))
                .orElseThrow(() -> new WitnessRefused("hours.refused.witness-other"));
        List<NoteKey> signers = theirs.signers(keys());
        if (signers.isEmpty()) {
            throw new WitnessRefused("hours.refused.witness-unsigned");
        }
        SignedNote both = ours;
        for (SignedNote.Mark mark : theirs.marks()) {
            boolean known =
                    new SignedNote(ours.text(), List.of(mark)).signers(signers).isEmpty();
            if (!known && !both.marks().contains(mark)) {
                both = both.with(mark);
            }
        }
        checkpoints.countersign(number, both);
        try {
            making.archive().write(number, both);
        } catch (IOException full) {
            throw new UncheckedIOException("the archive of checkpoints can't be written", full);
        }
        return number;
    }

    private static SignedNote read(String text) {
        try {
            return SignedNote.read(text);
        } catch (IllegalArgumentException unreadable) {
            throw new WitnessRefused("hours.refused.witness-note");
        }
    }

    private static int number(SignedNote note) {
        try {
            return Checkpoint.read(note.text()).number();
        } catch (IllegalArgumentException unreadable) {
            throw new WitnessRefused("hours.refused.witness-note");
        }
    }
}
