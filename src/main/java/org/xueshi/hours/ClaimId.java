package org.xueshi.hours;

import org.xueshi.common.Ids;

/** Names a claim. */
public record ClaimId(String value) {
    public ClaimId {
        Ids.require(value);
    }
}
