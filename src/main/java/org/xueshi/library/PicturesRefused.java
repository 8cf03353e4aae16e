package org.xueshi.library;

import org.xueshi.common.Refused;

/** Of a file no pictures can be made; says why, and what can be done with it all the same. */
public final class PicturesRefused extends Refused {

    PicturesRefused(String reason) {
        super("library.pictures.refused." + reason);
    }
}
