package org.xueshi.hours.checkpoint;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something in the ledger that isn't as it was written.
 *
 * @param member whose chain it is; null if it concerns all
 * @param sequence of the first entry that is wrong or missing, or the number of the checkpoint, or the closed year
 */
public record Finding(Reason reason, @Nullable String member, int sequence) {

    /** What is wrong. */
    public enum Reason {
        /** An entry is missing, or stands where none belongs. */
        OUT_OF_SEQUENCE,
        /** It does not follow from the entry before it. */
        WRONG_PREVIOUS,
        /** Its content is not what was hashed. */
        WRONG_HASH,
        /** Its values can't be those of any entry. */
        UNREADABLE,
        /** A checkpoint knew of this entry, and it is gone. */
        MISSING,
        /** A checkpoint knew this entry with another content or another past. */
        REWRITTEN,
        /** A year's entries are not those that a checkpoint counted and added up. */
        WRONG_TOTAL,
        /** It was written into a year after its close. */
        IN_CLOSED_YEAR,
        /** It takes back or corrects what it could not. */
        AMENDS_WRONGLY,
        /** The policy that computed it reads differently now, or is gone. */
        POLICY_CHANGED,
        /** The evidence of its claim reads differently now, or is gone. */
        EVIDENCE_CHANGED,
        /**
         * What a closed year was assessed to can't be computed again to the same bytes, or what was kept of it at the close
         * is not what a checkpoint signed; the sequence is the year.
         */
        ASSESSED_OTHERWISE,
        /** The leaves do not lead to the root of the newest checkpoint. */
        WRONG_ROOT,
        /**
         * A checkpoint is not signed by this installation's key, or does not follow from the one before it, or the database
         * says of the year that it closed something else.
         */
        WRONG_CHECKPOINT,
        /** The copy of the checkpoints outside the database is missing, broken, or says something else. */
        WRONG_ARCHIVE,
        /** It could not be gone through to its end. */
        NOT_VERIFIED,
        /** What was found right could not be signed: its key is not here, or there is no room. */
        NOT_SIGNED;

        /** Where one of these is found of somebody, what was known before has to stand until somebody has looked. */
        private static final Set<Reason> OF_THE_PAST = EnumSet.of(
                OUT_OF_SEQUENCE,
                WRONG_PREVIOUS,
                WRONG_HASH,
                UNREADABLE,
                MISSING,
                REWRITTEN,
                WRONG_TOTAL,
                IN_CLOSED_YEAR,
                ASSESSED_OTHERWISE);

        /** Whether what was written is no longer there as it was; else only what it rests on has become another. */
        boolean changesThePast() {
            return OF_THE_PAST.contains(this);
        }
    }
}
