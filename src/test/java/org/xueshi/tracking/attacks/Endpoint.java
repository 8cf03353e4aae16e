package org.xueshi.tracking.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.xueshi.tracking.Measurements;
import org.xueshi.tracking.StudySessions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The endpoint as somebody at the other end of a socket sees it. Whatever it is sent, it never breaks. */
@TestComponent
class Endpoint {

    private final Environment environment;
    final StudySessions sessions;
    final Measurements measurements;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Endpoint(Environment environment, StudySessions sessions, Measurements measurements) {
        this.environment = environment;
        this.sessions = sessions;
        this.measurements = measurements;
    }

    /** What came back. */
    record Answer(int status, HttpHeaders headers, String text) {

        JsonNode json() {
            return JsonMapper.shared().readTree(text);
        }

        boolean isOpen() {
            return status == 200 && json().path("open").asBoolean();
        }

        long countedSeconds() {
            return json().path("countedSeconds").asLong();
        }
    }

    /** @param at the server's time at the arrival; null for the real one */
    Answer post(@Nullable Instant at, String body) {
        return send(at, request().header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    HttpRequest.Builder request() {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + "/pulse"));
    }

    Answer send(@Nullable Instant at, HttpRequest.Builder request) {
        if (at != null) {
            request.header(SetClock.AT, at.toString());
        }
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            assertThat(response.statusCode()).as(response.body()).isLessThan(500);
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
