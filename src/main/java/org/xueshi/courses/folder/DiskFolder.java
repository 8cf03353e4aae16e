package org.xueshi.courses.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.xueshi.library.FileStore;
import org.xueshi.library.Recogniser;

/** A folder that a person can read and edit. */
record DiskFolder(Path folder, Recogniser recogniser, FileStore store) implements CourseFolder {

    DiskFolder {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The file of that path, if it lies in the folder even after links are followed. */
    @Override
    public Optional<Path> file(String path) {
        try {
            Path file = folder.resolve(path).normalize();
            return Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Kept keep(Path file) throws IOException {
        return new Kept(store.keep(file), recogniser.recognise(file));
    }
}
