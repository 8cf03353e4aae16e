package org.xueshi.library.ingest;

import org.xueshi.common.Refused;
import org.xueshi.library.FileName;

/** A file that arrived and is not taken; says why and what to do about it. Its one argument is the file's name. */
public final class FileRefused extends Refused {

    FileRefused(String reason, FileName name) {
        super("library.file.refused." + reason, name.value());
    }
}
