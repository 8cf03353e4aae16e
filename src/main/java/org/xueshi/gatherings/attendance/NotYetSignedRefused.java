package org.xueshi.gatherings.attendance;

import org.xueshi.common.Refused;

/** A session can't be counter-signed yet; says what is to be done or waited for first. */
public final class NotYetSignedRefused extends Refused {

    /** @param key ends the message key {@code gatherings.refused.sign.<key>} */
    NotYetSignedRefused(String key, Object... arguments) {
        super("gatherings.refused.sign." + key, arguments);
    }
}
