package org.xueshi.bench;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Sends files to the library by tus, in the pieces that its page sends, as somebody who has that page open. */
final class TusSender implements AutoCloseable {

    /** As sending.ts has it. */
    private static final long PIECE_BYTES = 64L * 1024 * 1024;

    /** The page asks less often; that would be waiting and no work. */
    private static final Duration ASKED_EVERY = Duration.ofMillis(50);

    private final VaadinClient instructor;
    private final String organisation;
    private final Wire wire;

    /** @param instructor signed in, and allowed to use the library */
    TusSender(VaadinClient instructor, String address) throws IOException {
        this.instructor = instructor;
        Uidl page = instructor.open("files");
        this.organisation = page.property("organisation").asString();
        this.wire = new Wire(
                address,
                Map.of(
                        "Cookie",
                        cookies(instructor),
                        "Tus-Resumable",
                        "1.0.0",
                        page.property("csrfHeader").asString(),
                        page.property("csrfToken").asString()));
    }

    /**
     * A file that has become one of the library.
     *
     * @param received seconds until its last byte was answered
     * @param kept seconds until it was looked at and in its place
     */
    record Sent(String id, double received, double kept) {}

    Sent send(Path file) throws IOException {
        try (var bytes = FileChannel.open(file)) {
            long began = System.nanoTime();
            String path = begun(file, bytes.size());
            for (long sent = 0; sent < bytes.size(); sent += PIECE_BYTES) {
                var where =
                        Map.of("Content-Type", "application/offset+octet-stream", "Upload-Offset", Long.toString(sent));
                wire.send("PATCH", path, where, bytes, sent, Math.min(PIECE_BYTES, bytes.size() - sent))
                        .require(204);
            }
            double received = PlainFiles.since(began);
            awaitKept(path);
            return new Sent(path.substring(path.lastIndexOf('/') + 1), received, PlainFiles.since(began));
        }
    }

    private String begun(Path file, long bytes) throws IOException {
        var about = Map.of(
                "Upload-Length",
                Long.toString(bytes),
                "Upload-Metadata",
                "filename %s,organisation %s"
                        .formatted(base64(file.getFileName().toString()), base64(organisation)));
        String location =
                wire.ask("POST", "uploads", about).require(201).headers().get("location");
        return location.substring(location.indexOf("uploads/"));
    }

    private void awaitKept(String path) {
        String stage;
        do {
            sleep();
            String outcome = instructor.get(path);
            stage = JsonMapper.shared().readTree(outcome).path("stage").asString();
            if (stage.equals("REFUSED")) {
                throw new IllegalStateException("the library does not take it: " + outcome);
            }
        } while (!stage.equals("KEPT"));
    }

    private static void sleep() {
        try {
            Thread.sleep(ASKED_EVERY);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** As a browser sends them. */
    static String cookies(VaadinClient browser) {
        return browser.cookies().entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
