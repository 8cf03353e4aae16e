package org.xueshi.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files that a streamed film is cut into (HLS, RFC 8216), by their bytes: Tika takes a piece of a film for damaged, and
 * there are thousands of them in one. Their lengths stand in the playlists.
 */
final class StreamFiles {

    private static final byte[] PLAYLIST = "#EXTM3U".getBytes(StandardCharsets.US_ASCII);

    /** MPEG-TS (ISO/IEC 13818-1) is packets of this size, each beginning with this byte. */
    private static final int PACKET = 188;

    private static final byte SYNC = 0x47;

    private StreamFiles() {}

    /** What the file is, if it is any of them. */
    static Optional<Recognised> recognise(Path file) throws IOException {
        byte[] head = head(file);
        if (startsWithPlaylist(head)) {
            return of("application/vnd.apple.mpegurl");
        }
        if (head.length > PACKET && head[0] == SYNC && head[PACKET] == SYNC) {
            return of("video/mp2t");
        }
        return isFragment(head, file) ? of("video/iso.segment") : Optional.empty();
    }

    private static byte[] head(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] head = new byte[(int) Math.min(2 * PACKET, bytes.length())];
            bytes.readFully(head);
            return head;
        }
    }

    private static boolean startsWithPlaylist(byte[] head) {
        return head.length >= PLAYLIST.length && Arrays.equals(head, 0, PLAYLIST.length, PLAYLIST, 0, PLAYLIST.length);
    }

    /** Whole boxes, but either the index without media or media without the index. */
    private static boolean isFragment(byte[] head, Path file) throws IOException {
        String first = head.length < 8 ? "" : new String(head, 4, 4, StandardCharsets.US_ASCII);
        if (!Set.of("ftyp", "styp", "sidx", "moof", "prft", "emsg").contains(first)) {
            return false;
        }
        Set<String> boxes = Mp4Outline.boxes(file);
        boolean index = boxes.contains("moov");
        boolean pieces = boxes.contains("moof") && boxes.contains("mdat");
        return index != pieces && (pieces || !boxes.contains("mdat"));
    }

    private static Optional<Recognised> of(String type) {
        return Optional.of(new Recognised(type, null, 0, 0, List.of()));
    }
}
