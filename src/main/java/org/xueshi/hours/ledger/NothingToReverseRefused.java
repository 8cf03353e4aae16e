package org.xueshi.hours.ledger;

import org.xueshi.common.Refused;

/** A reversal names no posting, or one that was reversed before. */
public final class NothingToReverseRefused extends Refused {
    NothingToReverseRefused(int sequence) {
        super("hours.refused.nothing-to-reverse", Integer.toString(sequence));
    }
}
