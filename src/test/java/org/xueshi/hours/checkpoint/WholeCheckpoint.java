package org.xueshi.hours.checkpoint;

import org.springframework.context.ApplicationContext;

/** A night's checkpoint as the application makes it: the ledger gone through, leaves and archive written, signed. */
public final class WholeCheckpoint {

    private WholeCheckpoint() {}

    /** What going through the ledger found; fails if nothing was signed. */
    public static Verification make(ApplicationContext beans) {
        var night = beans.getBean(NightWatch.class).run().orElseThrow();
        if (night.checkpoint().isEmpty()) {
            throw new IllegalStateException(
                    "nothing was signed: " + night.verification().findings());
        }
        return night.verification();
    }
}
