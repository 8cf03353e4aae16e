package org.xueshi.hours.proof;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The deltas of a checkpoint in a file, by member: packed lines of {@code m} member and last known sequence, {@code e}
 * digest, {@code l} leaf, and {@code end} as the last, so that half a file is not taken for a whole one.
 */
public final class DeltaFile {

    private static final String TITLE = "xueshi-delta/v1";
    private static final String END = "end";

    private DeltaFile() {}

    /** Writes deltas one by one, in the order of the members. */
    public static final class Writing implements Closeable {

        private final Writer out;

        /** Into a new file. */
        public Writing(Path file) throws IOException {
            out = new OutputStreamWriter(
                    new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8);
            out.write(TITLE + "\n");
        }

        /** The next member's. */
        public void add(Delta delta) throws IOException {
            out.write("m " + delta.member() + " " + delta.after() + "\n");
            for (Sha256 digest : delta.digests()) {
                out.write("e " + digest.base64() + "\n");
            }
            for (Leaf leaf : delta.leaves()) {
                out.write(String.format(
                        Locale.ROOT,
                        "l %d %d %d %d %s %s\n",
                        leaf.year(),
                        leaf.hundredths(),
                        leaf.entries(),
                        leaf.last(),
                        leaf.head().base64(),
                        Base64.getEncoder().encodeToString(leaf.salt())));
            }
        }

        /** To be called when all have been added: a file without its end is refused. */
        public void end() throws IOException {
            out.write(END + "\n");
        }

        @Override
        public void close() throws IOException {
            out.close();
        }
    }

    /** Reads them again, one by one. */
    public static final class Reading implements Iterator<Delta>, Closeable {

        private final Path file;
        private final BufferedReader in;
        private String line;

        public Reading(Path file) throws IOException {
            this.file = file;
            in = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8));
            if (!TITLE.equals(in.readLine())) {
                throw new IOException(file + " is not a file of deltas");
            }
            line = next(in);
        }

        @Override
        public boolean hasNext() {
            return !line.equals(END);
        }

        @Override
        public Delta next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            try {
                return read();
            } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
                throw new UncheckedIOException(
                        new IOException(file + " can't be read: " + broken.getMessage(), broken));
            }
        }

        private Delta read() throws IOException {
            String[] of = line.split(" ", -1);
            if (!of[0].equals("m")) {
                throw new IOException("a line where a member should be: " + line);
            }
            List<Sha256> digests = new ArrayList<>();
            List<Leaf> leaves = new ArrayList<>();
            line = next(in);
            while (line.startsWith("e ")) {
                digests.add(Sha256.read(line.substring(2)));
                line = next(in);
            }
            while (line.startsWith("l ")) {
                leaves.add(leaf(of[1], line.split(" ", -1)));
                line = next(in);
            }
            return new Delta(of[1], Integer.parseInt(of[2]), digests, leaves);
        }

        private static Leaf leaf(String member, String[] of) {
            return new Leaf(
                    Base64.getDecoder().decode(of[6]),
                    member,
                    Integer.parseInt(of[1]),
                    Integer.parseInt(of[2]),
                    Integer.parseInt(of[3]),
                    Integer.parseInt(of[4]),
                    Sha256.read(of[5]));
        }

        private String next(BufferedReader from) throws IOException {
            String next = from.readLine();
            if (next == null) {
                throw new IOException(file + " ends before its end");
            }
            return next;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
