package org.xueshi.library.ingest;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.xueshi.library.FileName;

/**
 * Looks over the table of contents of a ZIP archive, and of everything that is one inside: office files, e-books. Whoever
 * unpacks it later should meet no surprise: not a hundred gigabytes, not a name that leads out of the folder.
 */
final class ZipOutline {

    /** Of one archive; a course package has a few thousand. */
    private static final int MOST_ENTRIES = 20_000;

    /** Of the table of contents, which is read into memory: room for that many long names. */
    private static final long MOST_TABLE_BYTES = 8 * 1024 * 1024;

    /** All unpacked together, and how many times larger than packed: text gets to twenty, only bombs to more. */
    private static final long MOST_UNPACKED_BYTES = 20L * 1024 * 1024 * 1024;

    private static final long MOST_RATIO = 200;
    /** Below that no ratio does harm. */
    private static final long SMALL_BYTES = 50L * 1024 * 1024;

    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 65_535;
    private static final int END_MARK = 0x06054b50;

    private ZipOutline() {}

    static void require(Path file, FileName name) {
        try {
            look(file, name);
        } catch (IOException damaged) {
            throw new FileRefused("damaged", name);
        }
    }

    private static void look(Path file, FileName name) throws IOException {
        if (tableBytes(file) > MOST_TABLE_BYTES) {
            throw new FileRefused("bomb", name);
        }
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw new FileRefused("bomb", name);
            }
            long unpacked = 0;
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                requireInside(entry.getName(), name);
                unpacked = Math.addExact(unpacked, Math.max(0, entry.getSize()));
                requireBounded(unpacked, file, name);
            }
        } catch (ArithmeticException endless) {
            throw new FileRefused("bomb", name);
        }
    }

    private static void requireBounded(long unpacked, Path file, FileName name) throws IOException {
        long packed = Files.size(file);
        if (unpacked > MOST_UNPACKED_BYTES || unpacked > SMALL_BYTES && unpacked / MOST_RATIO > packed) {
            throw new FileRefused("bomb", name);
        }
    }

    private static void requireInside(String entry, FileName name) {
        String path = entry.replace('\\', '/');
        if (path.startsWith("/") || path.matches("^[A-Za-z]:.*") || ("/" + path + "/").contains("/../")) {
            throw new FileRefused("paths", name);
        }
    }

    /** As the archive's last record says (APPNOTE 4.3.16); the largest number stands for more than fits. */
    private static long tableBytes(Path file) throws IOException {
        try (var bytes = new RandomAccessFile(file.toFile(), "r")) {
            int tail = (int) Math.min(bytes.length(), END_BYTES + LONGEST_COMMENT);
            byte[] end = new byte[tail];
            bytes.seek(bytes.length() - tail);
            bytes.readFully(end);
            var record = ByteBuffer.wrap(end).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = tail - END_BYTES; at >= 0; at--) {
                if (record.getInt(at) == END_MARK) {
                    return Integer.toUnsignedLong(record.getInt(at + 12));
                }
            }
        }
        throw new IOException("the archive has no end");
    }
}
