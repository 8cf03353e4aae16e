package org.xueshi.library;

import org.xueshi.common.Refused;

/** A file can't be deleted: something is made of it. */
public final class FileInUseRefused extends Refused {

    FileInUseRefused(String name) {
        super("library.refused.in-use", name);
    }
}
