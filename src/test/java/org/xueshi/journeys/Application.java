package org.xueshi.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged application as a process of its own, as a user would start it. */
public final class Application implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target/journeys/app");
    private static final Duration START_LIMIT = Duration.ofMinutes(5);

    private final Path log;
    private final int port;
    private final ProcessBuilder command;
    private Process process;

    private Application(Path data, Path content, Map<String, String> environment, List<String> settings) {
        this.port = freePort();
        this.log = data.resolve("application.log");
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "-jar",
                UNPACKED.resolve("xueshi.jar").toString(),
                "--server.port=" + port,
                "--xueshi.data=" + data,
                "--xueshi.content=" + content));
        line.addAll(settings);
        command = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().putAll(environment);
    }

    /** Starts and waits until it is ready. */
    public static Application start(Path data, Path content, Map<String, String> environment, String... settings) {
        unpack();
        try {
            Files.createDirectories(data);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        var application = new Application(data, content, environment, List.of(settings));
        application.start();
        return application;
    }

    /** Starts again, with everything it had. */
    public void start() {
        try {
            process = command.start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
        Awaitility.await()
                .atMost(START_LIMIT)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the application ended: see " + log, () -> !process.isAlive())
                .until(this::isReady);
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** All that it printed. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public long pid() {
        return process.pid();
    }

    private boolean isReady() {
        try (var client = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create(address() + "/login")).build();
            boolean answers =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            return answers
                    && printed().contains("Started XueshiApplication")
                    && printed().lines().anyMatch(l -> l.contains("ready"));
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static synchronized void unpack() {
        if (Files.exists(UNPACKED.resolve("xueshi.jar"))) {
            return;
        }
        try {
            Process extract = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Djarmode=tools",
                            "-jar",
                            "target/xueshi.jar",
                            "extract",
                            "--destination",
                            UNPACKED.toString())
                    .inheritIO()
                    .start();
            if (extract.waitFor() != 0) {
                throw new IllegalStateException("target/xueshi.jar can't be unpacked; build it first");
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    @Override
    public void close() {
        process.destroy();
        awaitEnd();
    }
}
