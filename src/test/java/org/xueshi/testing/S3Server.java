package org.xueshi.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;

/** An S3 server in a process of its own, on the loopback, with one empty bucket; what it keeps goes with it. */
public final class S3Server implements AutoCloseable {

    public static final String BUCKET = "files";

    /** Part of what the server's jar is made of; leads to the jar. */
    private static final String MARK = "/BOOT-INF/classes/com/adobe/testing/s3mock/S3MockApplication.class";

    private final Process process;
    private final int port;

    /** Returns when it answers. */
    public S3Server() {
        try {
            port = FreePort.next();
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-jar",
                            jar().toString(),
                            "--server.port=0",
                            "--server.address=127.0.0.1",
                            "--com.adobe.testing.s3mock.httpPort=" + port,
                            "--com.adobe.testing.s3mock.store.initial-buckets=" + BUCKET)
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(this::close));
            awaitStart();
        } catch (IOException notStarted) {
            throw new UncheckedIOException("the S3 server of the tests can't start", notStarted);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public S3Client client() {
        return S3Client.builder()
                .endpointOverride(address())
                .region(Region.US_EAST_1)
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("key", "secret")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private void awaitStart() throws IOException {
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("Started S3MockApplication")) {
                // Read on, or it stops when the pipe is full.
                Thread.ofVirtual().start(() -> readOn(said));
                return;
            }
        }
        throw new IOException("it ended before it was there");
    }

    private static void readOn(BufferedReader said) {
        try (said) {
            said.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // It says nothing more.
        }
    }

    private static Path jar() {
        String found = Objects.requireNonNull(S3Server.class.getResource(MARK)).toString();
        return Path.of(URI.create(found.substring("jar:".length(), found.indexOf('!'))));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
