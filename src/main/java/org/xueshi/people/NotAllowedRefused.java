package org.xueshi.people;

import org.xueshi.common.Refused;

/** The signed-in member may not do this here; says nothing about whether the thing asked for exists. */
public final class NotAllowedRefused extends Refused {
    public NotAllowedRefused() {
        super("people.refused.not-allowed");
    }
}
