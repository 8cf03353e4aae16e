package org.xueshi.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** What a disk and a processor do with the same bytes when nobody serves them: in seconds. */
final class PlainFiles {

    private static final int BUFFER_BYTES = 256 * 1024;

    private PlainFiles() {}

    /** Copied until it is on the disk; the copy goes again, untimed. Not by the system's own copy, which may copy nothing. */
    static double copy(Path file, Path to) throws IOException {
        return copied(file, to, null);
    }

    /** The same, with the SHA-256 of what goes by. */
    static double copyWithDigest(Path file, Path to) throws IOException {
        return copied(file, to, sha256());
    }

    private static double copied(Path file, Path to, @Nullable MessageDigest digest) throws IOException {
        long began = System.nanoTime();
        try (var out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            read(file, bytes -> {
                if (digest != null) {
                    digest.update(bytes.duplicate());
                }
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            });
            out.force(true);
        }
        double seconds = since(began);
        Files.delete(to);
        return seconds;
    }

    /** Read to the end. */
    static double read(Path file) throws IOException {
        long began = System.nanoTime();
        read(file, bytes -> {});
        return since(began);
    }

    /** Brought to the disk, if it is not there yet. */
    static double force(Path file) throws IOException {
        long began = System.nanoTime();
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return since(began);
    }

    static double since(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    interface Piece {
        void take(ByteBuffer bytes) throws IOException;
    }

    static void read(Path file, Piece piece) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER_BYTES);
        try (var in = FileChannel.open(file)) {
            while (in.read(buffer) >= 0) {
                piece.take(buffer.flip());
                buffer.clear();
            }
        }
    }
}
