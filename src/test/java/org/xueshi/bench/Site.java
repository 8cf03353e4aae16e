package org.xueshi.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One site as one person's browser asks it: with that person's cookies, and taking what is compressed. */
final class Site {

    /** Whatever takes longer has failed. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient http;
    private final String address;
    private final Map<String, String> kept = new ConcurrentHashMap<>();

    Site(HttpClient http, String address) {
        this.http = http;
        this.address = address;
    }

    String get(String path) {
        return text(exchange(request(path).GET(), path, 200));
    }

    String post(String path, String type, String body) {
        return text(exchange(posted(path, type, body), path, 200));
    }

    /** The same with one more header. */
    String post(String path, String type, String body, String header, String value) {
        return text(exchange(posted(path, type, body).header(header, value), path, 200));
    }

    /** Where the answer sends the browser. */
    String redirectOf(String path, String type, String body) {
        return exchange(posted(path, type, body), path, 302)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpRequest.Builder posted(String path, String type, String body) {
        return request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(address + "/" + path))
                .timeout(PATIENCE)
                .header("Accept-Encoding", "gzip, br");
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<byte[]> exchange(HttpRequest.Builder request, String path, int expected) {
        try {
            HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
            if (response.statusCode() != expected) {
                throw new IllegalStateException(path + " is answered by " + response.statusCode());
            }
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException failed) {
            throw new UncheckedIOException(path, failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        kept.put(pair[0], pair[1]);
    }

    /** By name. */
    Map<String, String> kept() {
        return Map.copyOf(kept);
    }

    private static String text(HttpResponse<byte[]> response) {
        boolean packed = response.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equals)
                .isPresent();
        if (!packed) {
            return new String(response.body(), StandardCharsets.UTF_8);
        }
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(response.body()))) {
            return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
