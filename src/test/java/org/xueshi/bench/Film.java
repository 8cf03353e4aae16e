package org.xueshi.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.SplittableRandom;

/**
 * A film as large as one likes: a real one of some seconds, and behind it a box that players pass over (ISO/IEC 14496-12,
 * section 8.1.2), full of noise. So the library takes it, and nothing on the way can make it smaller.
 */
final class Film {

    private static final Path REAL = Path.of("src/test/resources/media/short.mp4");
    private static final int BOX_HEADER = 16;
    private static final int CHUNK_BYTES = 1024 * 1024;

    private Film() {}

    /**
     * Writes it.
     *
     * @param seed of the noise: another makes another film
     */
    static Path write(Path file, long bytes, long seed) throws IOException {
        byte[] real = Files.readAllBytes(REAL);
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            write(out, ByteBuffer.wrap(real));
            write(out, header(bytes - real.length));
            var noise = new SplittableRandom(seed);
            byte[] chunk = new byte[CHUNK_BYTES];
            for (long left = bytes - real.length - BOX_HEADER; left > 0; left -= chunk.length) {
                noise.nextBytes(chunk);
                write(out, ByteBuffer.wrap(chunk, 0, (int) Math.min(left, chunk.length)));
            }
            // What is measured next should not wait for this.
            out.force(true);
        }
        return file;
    }

    /** With a length of 64 bits. */
    private static ByteBuffer header(long box) {
        return ByteBuffer.allocate(BOX_HEADER)
                .putInt(1)
                .put(new byte[] {'f', 'r', 'e', 'e'})
                .putLong(box)
                .flip();
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }
}
