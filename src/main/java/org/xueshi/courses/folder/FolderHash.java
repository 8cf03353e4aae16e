package org.xueshi.courses.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The content of a folder in one hash: names and bytes of all its files. */
final class FolderHash {

    /** More than any course has; beyond it somebody mistook a folder. */
    private static final int MOST_FILES = 2_000;
    /** Raised when courses are read differently, so that all are read anew. */
    private static final String READER = "2";

    private FolderHash() {}

    static String of(Path folder) throws IOException {
        MessageDigest digest = sha256();
        digest.update(READER.getBytes(StandardCharsets.UTF_8));
        for (Path file : files(folder)) {
            byte[] bytes = Files.readAllBytes(file);
            String head = folder.relativize(file) + "\0" + bytes.length + "\0";
            digest.update(head.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (files.size() > MOST_FILES) {
                throw new IOException("the folder has more than " + MOST_FILES + " files");
            }
            return files;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}
