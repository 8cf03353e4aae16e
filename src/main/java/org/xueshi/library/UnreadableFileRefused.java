package org.xueshi.library;

import org.xueshi.common.Refused;

/** A file that could not be read as what it claims to be; says which and why. */
public final class UnreadableFileRefused extends Refused {

    UnreadableFileRefused(String reasonKey, String fileName) {
        super("library.refused." + reasonKey, fileName);
    }
}
