package org.xueshi.hours.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a verifier says of a transcript. */
public sealed interface Verdict {

    /**
     * It is what was signed, and all of it stands in the checkpoint.
     *
     * @param trusted whether the key is one that the verifier was told to trust; if not, compare its fingerprint
     * @param witnesses who else signed the checkpoint, as far as the verifier knows their keys
     */
    record True(
            Transcript transcript,
            List<EntryText> entries,
            Checkpoint checkpoint,
            boolean trusted,
            NoteKey key,
            List<NoteKey> witnesses)
            implements Verdict {

        /** Names of others that stand below the checkpoint; anybody can have written them there. */
        public List<String> unchecked() {
            List<String> checked = Stream.concat(Stream.of(key), witnesses.stream())
                    .map(NoteKey::name)
                    .toList();
            return transcript.checkpoint().marks().stream()
                    .map(SignedNote.Mark::signer)
                    .filter(signer -> !checked.contains(signer))
                    .distinct()
                    .toList();
        }
    }

    /**
     * Something in it is not as it was issued.
     *
     * @param transcript what it claims, if it can be read at all
     * @param entries those that can be read
     */
    record False(List<Problem> problems, Optional<Transcript> transcript, List<EntryText> entries) implements Verdict {}

    /**
     * One thing that is wrong.
     *
     * @param sequence of the entry that it is about; 0 if it is about none
     */
    record Problem(Reason reason, int sequence) {}

    /** What can be wrong with a transcript. */
    enum Reason {
        /** It can't be read as a transcript. */
        UNREADABLE,
        /** The entry reads differently from when it was hashed. */
        ENTRY_CHANGED,
        /** The entry belongs to somebody else, to another place in the chain, or to no year of this transcript. */
        ENTRY_MISPLACED,
        /** Entries are missing before the end that the checkpoint knows, or there are more. */
        CHAIN_ENDS_ELSEWHERE,
        /** The entries do not add up to the year's total. */
        WRONG_TOTAL,
        /** The year's total does not stand in the checkpoint. */
        NOT_IN_CHECKPOINT,
        /** The checkpoint is not signed by the installation's key. */
        CHECKPOINT_NOT_SIGNED,
        /** The key that signed is not one that is trusted, nor did such a one hand over to it. */
        KEY_NOT_TRUSTED,
        /** Something else in it, for instance the name, is not as it was signed. */
        NOT_SIGNED
    }
}
