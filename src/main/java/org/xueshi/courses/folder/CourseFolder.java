package org.xueshi.courses.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.xueshi.library.FileId;
import org.xueshi.library.Recognised;

/** The files that a course is read from, wherever they lie. */
public interface CourseFolder {

    /** A file as the store keeps it, and what it is. */
    record Kept(FileId id, Recognised found) {}

    /** The file of that path under its own name, if there is one; nothing outside the folder is ever answered. */
    Optional<Path> file(String path);

    /** Recognises one of the folder's files by its bytes and keeps it; refused if it can't be read. */
    Kept keep(Path file) throws IOException;

    /** A problem's file as the author knows it. */
    default String name(String file) {
        return file;
    }
}
