package org.xueshi.journeys;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A disk of its own that a test can fill: kept in memory, seen by nobody but the commands put {@link #within} it. Needs
 * Linux, which lets every user have a view of the files of their own, and no rights beyond.
 */
final class SmallDisk implements AutoCloseable {

    private static final int BLOCK = 4096;

    /** Mounts, takes the contents over, says so, and lives until nobody writes to it any more. */
    private static final String HOLD = """
            mount -t tmpfs -o size="$1"m tmpfs "$0" && cp -a "$2"/. "$0"/ && echo ready && exec cat
            """;

    private final Path path;
    private final Process holder;

    /**
     * @param path an empty folder, where it is mounted
     * @param contents copied onto it at first
     */
    SmallDisk(Path path, int megabytes, Path contents) throws IOException {
        this.path = Files.createDirectories(path).toAbsolutePath();
        this.holder = new ProcessBuilder(
                        "unshare",
                        "--user",
                        "--map-root-user",
                        "--mount",
                        "bash",
                        "-c",
                        HOLD,
                        this.path.toString(),
                        Integer.toString(megabytes),
                        contents.toAbsolutePath().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        InputStream said = holder.getInputStream();
        if (said.read() < 0) {
            throw new IllegalStateException("no disk could be mounted: this journey needs Linux's user namespaces");
        }
    }

    Path path() {
        return path;
    }

    /** The same command with this disk in place. */
    List<String> within(List<String> command) {
        List<String> line = new ArrayList<>(List.of(
                "nsenter",
                "--user",
                "--mount",
                "--preserve-credentials",
                "--target",
                Long.toString(holder.pid()),
                "--wdns=" + Path.of("").toAbsolutePath()));
        line.addAll(command);
        return line;
    }

    /** Leaves not one byte of room. */
    void fill() {
        try (var filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(new byte[BLOCK]);
            }
        } catch (IOException full) {
            if (!String.valueOf(full.getMessage()).contains("No space left")) {
                throw new UncheckedIOException(full);
            }
        }
    }

    void makeRoom() {
        try {
            Files.delete(filler());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private Path filler() {
        return Path.of("/proc", Long.toString(holder.pid()), "root", path.toString(), "filler");
    }

    @Override
    public void close() {
        holder.destroy();
    }
}
