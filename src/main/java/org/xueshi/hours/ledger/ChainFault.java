package org.xueshi.hours.ledger;

/**
 * The first wrong entry of a chain.
 *
 * @param sequence the place where the chain stops being true
 */
public record ChainFault(int sequence, Reason reason) {

    /** What is wrong there. */
    public enum Reason {
        /** An entry is missing, or stands where none belongs. */
        OUT_OF_SEQUENCE,
        /** It does not follow from the entry before it. */
        WRONG_PREVIOUS,
        /** Its content is not what was hashed. */
        WRONG_HASH,
        /** Its values can't be those of any entry. */
        UNREADABLE
    }
}
