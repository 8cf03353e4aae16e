package org.xueshi.simulation;

import org.xueshi.common.Refused;

/** The story has gone on or ended in another window; nothing was chosen. */
public final class MovedOnRefused extends Refused {
    MovedOnRefused() {
        super("simulation.refused.moved-on");
    }
}
