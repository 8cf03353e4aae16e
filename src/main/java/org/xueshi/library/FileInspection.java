package org.xueshi.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Looks at a file from all sides before it is kept, by whichever door it came: for rooms that take files of their own. */
public interface FileInspection {

    /**
     * What the file is. Infected, broken and locked ones are refused, and those whose name runs them or says that they are
     * something else.
     *
     * @param kind hears its media type, and refuses what the caller doesn't take
     */
    FileFacts inspect(Path file, FileName name, Consumer<String> kind) throws IOException;
}
