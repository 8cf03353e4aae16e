package org.xueshi.library;

import java.util.Set;
import java.util.function.Consumer;

/** Lets somebody choose a file of their places, or upload a new one: for the editors of the formats. */
public interface FilePicker {

    /**
     * Opens it in the current window.
     *
     * @param kinds of which files there is a choice
     * @param then is told the file that was chosen; nothing is told if the person closes it
     */
    void open(Set<FileKind> kinds, Consumer<LibraryFile> then);
}
