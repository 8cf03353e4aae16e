/** The append-only ledger: one hash chain per member, corrected by reversals only. */
@NamedInterface("ledger")
@NullMarked
package org.xueshi.hours.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
