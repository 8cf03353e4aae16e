package org.xueshi.library.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.xueshi.library.FileStore;

/** F1: the folder keeps to the contract of stores. */
class FilesAreKeptOnceInAFolderTest extends StoreContract {

    @TempDir
    Path place;

    private FileStore store;

    @BeforeEach
    void anEmptyFolder() {
        store = new FolderStore(place);
    }

    @Override
    FileStore store() {
        return store;
    }

    @Override
    long count() throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile).count();
        }
    }
}
