package org.xueshi.library.upload;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.Ids;

/** What has arrived of each upload, in a folder. The length of a part is the truth about it, also after a crash. */
@Component
class Parts {

    /** Held in memory of one upload, whatever its size. */
    private static final int CHUNK_BYTES = 256 * 1024;

    private final Path folder;

    Parts(@Value("${xueshi.data}") Path data) {
        folder = data.resolve("uploads");
    }

    Path folder() {
        return folder;
    }

    /** Where it lies; ids are made here, and anything else is refused. */
    Path of(String id) {
        return folder.resolve(UUID.fromString(Ids.require(id)) + ".part");
    }

    void create(String id) throws IOException {
        Files.createDirectories(folder);
        Files.createFile(of(id));
    }

    long length(String id) throws IOException {
        Path part = of(id);
        return Files.exists(part) ? Files.size(part) : 0;
    }

    /**
     * Appends what the stream brings, up to so many bytes in all. What came before the stream broke off stays.
     *
     * @return the length afterwards
     */
    long append(String id, InputStream stream, long most) throws IOException {
        try (FileChannel part = FileChannel.open(of(id), StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            part.position(part.size());
            try {
                pour(stream, part, most - part.size());
            } finally {
                part.force(true);
            }
            return part.size();
        }
    }

    /** A server hands over what it has of the network, some kilobytes; the disk is written to when a chunk is full. */
    private static void pour(InputStream stream, FileChannel part, long room) throws IOException {
        var chunk = new byte[CHUNK_BYTES];
        int held = 0;
        long left = room;
        try {
            while (left > 0) {
                int read = stream.read(chunk, held, (int) Math.min(chunk.length - held, left));
                if (read < 0) {
                    break;
                }
                held += read;
                left -= read;
                if (held == chunk.length) {
                    // Before it is written: what a full disk took of it is not to be written again.
                    held = 0;
                    write(part, ByteBuffer.wrap(chunk));
                }
            }
        } finally {
            write(part, ByteBuffer.wrap(chunk, 0, held));
        }
    }

    private static void write(FileChannel part, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            part.write(bytes);
        }
    }

    void cut(String id, long bytes) throws IOException {
        try (FileChannel part = FileChannel.open(of(id), StandardOpenOption.WRITE)) {
            part.truncate(Math.max(0, part.size() - bytes));
        }
    }

    void delete(String id) throws IOException {
        Files.deleteIfExists(of(id));
    }

    /** Free on the disk where parts lie, in bytes. */
    long free() throws IOException {
        Files.createDirectories(folder);
        return Files.getFileStore(folder).getUsableSpace();
    }
}
