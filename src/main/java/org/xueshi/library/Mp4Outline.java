package org.xueshi.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Whether an MP4 file is whole: Tika reads its header only, and an upload that broke off looks fine from there. Walks the
 * top-level boxes (ISO/IEC 14496-12, section 4.2), each of which names its own length.
 */
final class Mp4Outline {

    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;

    private Mp4Outline() {}

    /** True if the boxes fill the file exactly and both the index and the media are among them. */
    static boolean isWhole(Path file) throws IOException {
        return boxes(file).containsAll(Set.of("moov", "mdat"));
    }

    /** The kinds of boxes that fill the file; none if they don't fill it exactly. */
    static Set<String> boxes(Path file) throws IOException {
        Set<String> boxes = new HashSet<>();
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            long at = 0;
            while (at < bytes.length()) {
                long next = boxEnd(bytes, at, boxes);
                if (next <= at || next > bytes.length()) {
                    return Set.of();
                }
                at = next;
            }
        }
        return boxes;
    }

    private static long boxEnd(RandomAccessFile bytes, long at, Set<String> boxes) throws IOException {
        if (bytes.length() - at < HEADER) {
            return -1;
        }
        bytes.seek(at);
        long size = Integer.toUnsignedLong(bytes.readInt());
        byte[] type = new byte[4];
        bytes.readFully(type);
        boxes.add(new String(type, StandardCharsets.US_ASCII));
        if (size == 0) {
            return bytes.length();
        }
        if (size == 1) {
            return bytes.length() - at < LARGE_HEADER ? -1 : at + bytes.readLong();
        }
        return at + size;
    }
}
