package org.xueshi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.xueshi.testing.FreePort;

/** nginx as a process of its own on 127.0.0.1, with nothing outside its folder: takes files by PUT, and gives them back. */
final class Nginx implements AutoCloseable {

    /** Where bin/bench says it is. */
    private static final String PROGRAM = "XUESHI_NGINX";

    private static final Duration START_LIMIT = Duration.ofSeconds(20);

    /** One process, so that there is one to stop. What it could be slowed by is left out. */
    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid nginx.pid;
            error_log error.log warn;
            events { worker_connections 64; }
            http {
              access_log off;
              sendfile on;
              tcp_nopush on;
              client_body_temp_path incoming;
              proxy_temp_path unused;
              fastcgi_temp_path unused;
              uwsgi_temp_path unused;
              scgi_temp_path unused;
              client_max_body_size 0;
              client_body_buffer_size 1m;
              keepalive_requests 1000000;
              server {
                listen 127.0.0.1:%d;
                root files;
                location / { dav_methods PUT; }
              }
            }
            """;

    private final Path folder;
    private final int port = FreePort.next();
    private final Process process;

    /** @param folder on the disk that is measured; made if it is missing */
    Nginx(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(files());
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), CONFIGURATION.formatted(port));
        process = new ProcessBuilder(
                        System.getenv().getOrDefault(PROGRAM, "nginx"),
                        "-p",
                        folder.toString(),
                        "-c",
                        configuration.toString(),
                        "-e",
                        folder.resolve("error.log").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.log").toFile())
                .start();
        Awaitility.await().atMost(START_LIMIT).until(this::answers);
    }

    /** Without a slash at the end. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** What it has been given, by name. */
    Path files() {
        return folder.resolve("files");
    }

    private boolean answers() throws IOException {
        if (!process.isAlive()) {
            throw new IllegalStateException("nginx ended: " + Files.readString(folder.resolve("said.log")));
        }
        try (var connection = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return connection.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
