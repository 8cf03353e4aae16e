package org.xueshi.people;

import org.xueshi.common.Refused;

/** Nobody is signed in where somebody has to be. */
public final class NotSignedInRefused extends Refused {
    public NotSignedInRefused() {
        super("people.refused.not-signed-in");
    }
}
