package org.xueshi.lecture.edit;

import org.xueshi.common.Refused;

/** Somebody else took the part out of the lecture meanwhile. */
final class PartGoneRefused extends Refused {
    PartGoneRefused() {
        super("lecture.refused.part-gone");
    }
}
