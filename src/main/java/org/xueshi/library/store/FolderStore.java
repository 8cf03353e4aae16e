package org.xueshi.library.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;

/**
 * Files in a folder, by the first two letters of their hash, so that no directory grows too long. A file gets its name when
 * its bytes are on the disk, in one step: after a power cut it is there whole or not at all.
 */
final class FolderStore implements FileStore {

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public FileId keep(Path file) throws IOException {
        Path copy = copied(file);
        try {
            // Of the copy: the original may be written to meanwhile.
            FileId id = FileId.of(copy);
            settle(copy, id);
            return id;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    @Override
    public void take(Path file, FileId id) throws IOException {
        try {
            settle(file, id);
        } catch (AtomicMoveNotSupportedException otherDisk) {
            Path copy = copied(file);
            try {
                settle(copy, id);
            } finally {
                Files.deleteIfExists(copy);
            }
            Files.delete(file);
        }
    }

    @Override
    public Resource open(FileId id) {
        return new FileSystemResource(place(id));
    }

    @Override
    public void delete(FileId id) throws IOException {
        Files.deleteIfExists(place(id));
    }

    @Override
    public LocalFile local(FileId id) throws IOException {
        Path place = place(id);
        if (!Files.isRegularFile(place)) {
            throw new NoSuchFileException(id.sha256());
        }
        return new InPlace(place);
    }

    private Path copied(Path file) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "incoming", ".part");
        try {
            return Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            Files.deleteIfExists(copy);
            throw broken;
        }
    }

    private void settle(Path whole, FileId id) throws IOException {
        Path shelf = Files.createDirectories(shelf(id));
        force(whole, StandardOpenOption.WRITE);
        Files.move(
                whole, shelf.resolve(id.sha256()), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(shelf, StandardOpenOption.READ);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    private Path place(FileId id) {
        return shelf(id).resolve(id.sha256());
    }

    private Path shelf(FileId id) {
        return folder.resolve(id.sha256().substring(0, 2));
    }

    private record InPlace(Path path) implements LocalFile {
        @Override
        public void close() {
            // It is the stored file itself.
        }
    }
}
