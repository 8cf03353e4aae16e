package org.xueshi.hours.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.xueshi.hours.proof.Chain;
import org.xueshi.hours.proof.Sha256;

/**
 * An entry of one member's chain.
 *
 * @param sequence from 1, without gaps
 * @param postedAt in whole milliseconds
 * @param previous hash of the entry before; {@link Sha256#NONE} in the first
 * @param hash over the entry before and the canonical bytes of this one, see {@link EntryEncoding}
 */
public record Entry(int sequence, Content content, Instant postedAt, Sha256 previous, Sha256 hash) {

    public Entry {
        if (sequence < 1 || !postedAt.equals(postedAt.truncatedTo(ChronoUnit.MILLIS))) {
            throw new IllegalArgumentException("an entry has a place from 1 and a time in milliseconds");
        }
    }

    /** The next entry of a chain, sealed with its hash. */
    static Entry seal(int sequence, Content content, Instant postedAt, Sha256 previous) {
        Instant at = postedAt.truncatedTo(ChronoUnit.MILLIS);
        Sha256 hash = Chain.next(previous, EntryEncoding.digest(sequence, content, at));
        return new Entry(sequence, content, at, previous, hash);
    }

    /** Of the canonical bytes. */
    public Sha256 digest() {
        return EntryEncoding.digest(sequence, content, postedAt);
    }

    /** The canonical bytes. */
    public byte[] bytes() {
        return EntryEncoding.bytes(sequence, content, postedAt);
    }
}
