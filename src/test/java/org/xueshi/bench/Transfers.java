package org.xueshi.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A large file to the library and back, by turns with nginx and with nobody between it and the disk. */
final class Transfers {

    /** Of what nginx, or copying with a digest, does in the same run. */
    private static final double SHARE_GOAL = 0.5;

    private static final int ROUNDS = 3;
    private static final long RANGE_BYTES = 8L * 1024 * 1024;

    /** Before anything is measured, so that the application is compiled. */
    private static final long WARM_UP_BYTES = 128L * 1024 * 1024;

    private static final String COPY = "copy";
    private static final String COPY_SHA = "copy and SHA-256";
    private static final String TO_NGINX = "to nginx";
    private static final String TO_NGINX_AND_DISK = "to nginx and the disk";
    private static final String RECEIVED = "received";
    private static final String KEPT = "kept";
    private static final String READ = "read";
    private static final String FROM_NGINX = "from nginx";
    private static final String RANGES_FROM_NGINX = "ranges from nginx";
    private static final String WHOLE = "whole";
    private static final String RANGES = "ranges";

    private final Path folder;
    private final long bytes;
    private final TusSender library;
    private final Wire product;
    private final Medians medians = new Medians();

    /**
     * @param folder on the disk of the application's data
     * @param product as the person who sends
     */
    Transfers(Path folder, long bytes, TusSender library, Wire product) {
        this.folder = folder;
        this.bytes = bytes;
        this.library = library;
        this.product = product;
    }

    void measure(Report report) throws IOException {
        HouseBench.say("a film of %s, by turns to and from the library, nginx and the plain disk".formatted(size()));
        try (var nginx = new Nginx(folder.resolve("nginx"));
                var rival = new Wire(nginx.address(), Map.of())) {
            warmUp(rival);
            Path film = Film.write(folder.resolve("film.mp4"), bytes, 1);
            for (int round = 0; round < ROUNDS; round++) {
                up(film, nginx, rival);
            }
            Files.delete(film);
            report(report);
        }
    }

    private void warmUp(Wire rival) throws IOException {
        Path film = Film.write(folder.resolve("short.mp4"), WARM_UP_BYTES, 2);
        whole(product, "library-files/" + library.send(film).id(), WARM_UP_BYTES);
        put(rival, film).require(201);
        whole(rival, "film.mp4", WARM_UP_BYTES);
        Files.delete(film);
    }

    private void up(Path film, Nginx nginx, Wire rival) throws IOException {
        medians.add(COPY, PlainFiles.copy(film, folder.resolve("copy")));
        medians.add(COPY_SHA, PlainFiles.copyWithDigest(film, folder.resolve("copy")));
        long began = System.nanoTime();
        put(rival, film).require(204);
        medians.add(TO_NGINX, PlainFiles.since(began));
        PlainFiles.force(nginx.files().resolve("film.mp4"));
        medians.add(TO_NGINX_AND_DISK, PlainFiles.since(began));
        TusSender.Sent sent = library.send(film);
        medians.add(RECEIVED, sent.received());
        medians.add(KEPT, sent.kept());
        down(film, rival, "library-files/" + sent.id());
    }

    private void down(Path film, Wire rival, String file) throws IOException {
        medians.add(READ, PlainFiles.read(film));
        medians.add(FROM_NGINX, whole(rival, "film.mp4", bytes));
        medians.add(WHOLE, whole(product, file, bytes));
        medians.add(RANGES_FROM_NGINX, ranges(rival, "film.mp4"));
        medians.add(RANGES, ranges(product, file));
    }

    private static WireAnswer put(Wire rival, Path film) throws IOException {
        try (var channel = FileChannel.open(film)) {
            return rival.send("PUT", "film.mp4", Map.of(), channel, 0, channel.size());
        }
    }

    private static double whole(Wire server, String path, long bytes) throws IOException {
        long began = System.nanoTime();
        requireLength(server.get(path, Map.of(), piece -> {}).require(200), bytes);
        return PlainFiles.since(began);
    }

    /** One after the other, as a player goes through a film. */
    private double ranges(Wire server, String path) throws IOException {
        long began = System.nanoTime();
        for (long from = 0; from < bytes; from += RANGE_BYTES) {
            long to = Math.min(bytes, from + RANGE_BYTES);
            var range = Map.of("Range", "bytes=%d-%d".formatted(from, to - 1));
            requireLength(server.get(path, range, piece -> {}).require(206), to - from);
        }
        return PlainFiles.since(began);
    }

    private static void requireLength(WireAnswer answer, long bytes) {
        if (answer.length() != bytes) {
            throw new IllegalStateException("%d bytes came, not %d".formatted(answer.length(), bytes));
        }
    }

    private void report(Report report) {
        report.heading("A film of %s to the library; median of %d, all brought to the disk".formatted(size(), ROUNDS));
        least(report, "until its last byte is answered", RECEIVED, TO_NGINX_AND_DISK, "half of nginx's");
        least(report, "until it is in the library", KEPT, COPY_SHA, "half of a copy's with SHA-256");
        figure(report, "rival: nginx, by PUT", TO_NGINX_AND_DISK, "until it has answered only: " + rate(TO_NGINX));
        figure(report, "ceiling: a copy", COPY, "");
        figure(report, "ceiling: a copy with its SHA-256", COPY_SHA, "");
        report.heading("The same film from the library, out of the system's cache");
        least(report, "whole", WHOLE, FROM_NGINX, "half of nginx's");
        least(
                report,
                "in ranges of " + Report.quantity(RANGE_BYTES >> 20, "MB"),
                RANGES,
                RANGES_FROM_NGINX,
                "half of nginx's");
        figure(report, "rival: nginx, whole", FROM_NGINX, "in such ranges: " + rate(RANGES_FROM_NGINX));
        figure(report, "ceiling: reading the file", READ, "");
    }

    private void least(Report report, String what, String figure, String rival, String goal) {
        report.least(what, perSecond(figure), SHARE_GOAL * perSecond(rival), "MB/s", "the goal is " + goal);
    }

    private void figure(Report report, String what, String figure, String beside) {
        report.figure(what, perSecond(figure), "MB/s", beside);
    }

    private String rate(String what) {
        return Report.quantity(perSecond(what), "MB/s");
    }

    private double perSecond(String what) {
        return bytes / medians.seconds(what) / (1 << 20);
    }

    private String size() {
        return Report.quantity(bytes >> 20, "MB");
    }
}
