package org.xueshi.gatherings.attendance;

import org.xueshi.common.Refused;

/** There is an appeal already, or somebody has decided on it. */
public final class AppealDecidedRefused extends Refused {
    AppealDecidedRefused() {
        super("gatherings.refused.appeal-decided");
    }
}
