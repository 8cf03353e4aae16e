package org.xueshi.hours.proof;

/** How entries are linked: each hash takes the one before it and the digest of the entry's canonical bytes. */
public final class Chain {

    /** Of the encoding of entries; version 1 was a draft that no release wrote. See the decision record on the ledger's encoding. */
    public static final byte VERSION = 2;

    private Chain() {}

    /** The hash of the entry with that digest, after the entry with that hash. */
    public static Sha256 next(Sha256 previous, Sha256 digest) {
        return Sha256.joined(VERSION, previous, digest);
    }
}
