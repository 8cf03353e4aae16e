package org.xueshi.hours.ledger;

import org.xueshi.common.Refused;

/** The same source was posted before with other content (L3). */
public final class LedgerConflictRefused extends Refused {
    LedgerConflictRefused(String source) {
        super("hours.refused.ledger-conflict", source);
    }
}
