package org.xueshi.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The folder where files stand by the hash of their bytes. Trusted callers only: whoever refers to a file decides who may
 * read it.
 */
@Component
public class Shelf {

    private final Path folder;

    Shelf(@Value("${xueshi.data}") Path data) {
        folder = data.resolve("files");
    }

    /** Keeps a copy of the file, once. A half-written file never gets the name of a whole one. */
    public FileId keep(Path file) throws IOException {
        Files.createDirectories(folder);
        Path copy = Files.createTempFile(folder, "incoming", ".part");
        try {
            FileId id = new FileId(copy(file, copy));
            Path place = place(id);
            Files.createDirectories(place.getParent());
            Files.move(copy, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return id;
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The bytes, for serving. */
    public Resource open(FileId id) {
        return new FileSystemResource(place(id));
    }

    private Path place(FileId id) {
        return folder.resolve(id.sha256().substring(0, 2)).resolve(id.sha256());
    }

    private static String copy(Path from, Path to) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream bytes = new DigestInputStream(Files.newInputStream(from), digest)) {
            Files.copy(bytes, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
