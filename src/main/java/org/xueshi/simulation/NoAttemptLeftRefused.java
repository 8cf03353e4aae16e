package org.xueshi.simulation;

import org.xueshi.common.Refused;

/** The simulation may be begun a number of times, and has been. */
public final class NoAttemptLeftRefused extends Refused {
    NoAttemptLeftRefused(int attempts) {
        super("simulation.refused.no-attempt-left", attempts);
    }
}
