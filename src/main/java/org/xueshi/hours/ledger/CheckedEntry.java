package org.xueshi.hours.ledger;

import org.xueshi.hours.proof.Sha256;

/**
 * An entry whose hash was computed again and is right.
 *
 * @param digest of its canonical bytes
 */
public record CheckedEntry(Entry entry, Sha256 digest) {}
