package org.xueshi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;

/**
 * Whether a file that is far larger than the heap goes through it: up and down, the live objects of the application may not
 * grow by more than a few of its buffers, nor what is resident by more than collections take turns with.
 */
final class ConstantMemory {

    private static final double HEAP_GOAL_MEGABYTES = 32;
    private static final double RESIDENT_GOAL_MEGABYTES = 64;
    private static final int MEGABYTE = 1024;

    private final Path folder;
    private final long pid;
    private final TusSender library;
    private final Wire product;

    ConstantMemory(Path folder, long pid, TusSender library, Wire product) {
        this.folder = folder;
        this.pid = pid;
        this.library = library;
        this.product = product;
    }

    void measure(Report report, long bytes) throws IOException {
        String size = Report.quantity(bytes >> 20, "MB");
        HouseBench.say("a film of %s to the library and back, and memory meanwhile".formatted(size));
        Path film = Film.write(folder.resolve("long.mp4"), bytes, 3);
        MessageDigest sent = PlainFiles.sha256();
        PlainFiles.read(film, piece -> sent.update(piece));
        report.heading("Memory while a film of %s goes through".formatted(size));
        String[] id = new String[1];
        during(report, "to the library", () -> id[0] = library.send(film).id());
        Files.delete(film);
        MessageDigest got = PlainFiles.sha256();
        during(
                report,
                "from the library",
                () -> product.get("library-files/" + id[0], Map.of(), got::update)
                        .require(200));
        int wrong = MessageDigest.isEqual(sent.digest(), got.digest()) ? 0 : 1;
        report.figure("   films that came back as another", wrong, 0, "", "by SHA-256");
    }

    private interface Transfer {
        void run() throws IOException;
    }

    private void during(Report report, String what, Transfer transfer) throws IOException {
        double heap = Memory.liveHeap(pid);
        double resident = Memory.residentAlone(pid);
        var watch = MemoryWatch.ofHeap(pid);
        try (watch) {
            transfer.run();
        }
        double heapAfter = Memory.liveHeap(pid);
        grown(report, what + ": live heap grows by", heap, watch.liveHeap(), heapAfter, HEAP_GOAL_MEGABYTES);
        grown(
                report,
                "   resident grows by",
                resident,
                watch.resident(),
                Memory.residentAlone(pid),
                RESIDENT_GOAL_MEGABYTES);
    }

    private static void grown(Report report, String what, double before, double highest, double after, double goal) {
        String beside = "%s before, %s at its highest, %s at the end"
                .formatted(megabytes(before), megabytes(highest), megabytes(after));
        report.figure(what, Math.max(0, highest - before) / MEGABYTE, goal, "MB", beside);
    }

    private static String megabytes(double kilobytes) {
        return Report.quantity(kilobytes / MEGABYTE, "MB");
    }
}
