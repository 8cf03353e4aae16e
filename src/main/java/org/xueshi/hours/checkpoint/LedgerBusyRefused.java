package org.xueshi.hours.checkpoint;

import org.xueshi.common.Refused;

/** The ledger is being gone through; what signs it is not changed meanwhile. */
public final class LedgerBusyRefused extends Refused {
    LedgerBusyRefused() {
        super("hours.ledger.verify.busy");
    }
}
