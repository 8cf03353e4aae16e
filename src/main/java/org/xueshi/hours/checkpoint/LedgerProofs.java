package org.xueshi.hours.checkpoint;

import org.springframework.stereotype.Service;

/** Makes checkpoints outside the nightly hour. Trusted callers only. */
@Service
public class LedgerProofs {

    private final NightWatch watch;

    LedgerProofs(NightWatch watch) {
        this.watch = watch;
    }

    /** Verifies the whole ledger and signs a checkpoint over it now; false if another node is at it, or nothing could be signed. */
    public boolean checkpointNow() {
        return watch.run(0).flatMap(NightWatch.Night::checkpoint).isPresent();
    }
}
