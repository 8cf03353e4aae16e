package org.xueshi.tracking.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.xueshi.tracking.StudySessions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where players report, without a session of the interface: the token in the body says whose time it is (T10). Takes the
 * same JSON as text/plain, which is what a closing page can still send. A plain handler, found by its name: nothing is
 * negotiated here, and thousands come in a second.
 */
@Component(PulseSecurity.PATH)
class PulseEndpoint implements HttpRequestHandler {

    /** Far more than a player has to say in the time between two answers. */
    private static final int LARGEST_BODY = 16 * 1024;

    private static final String RETRY_AFTER_SECONDS = "5";

    private final StudySessions sessions;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    PulseEndpoint(StudySessions sessions, JsonMapper json) {
        this.sessions = sessions;
        this.reader = json.readerFor(PulseBody.class);
        this.writer = json.writer();
    }

    /** Why a body was not taken, for whoever writes a player. */
    record Problem(String error) {}

    private record Answer(HttpStatus status, Object body) {
        static Answer problem(HttpStatus status, @Nullable String error) {
            return new Answer(status, new Problem(error == null ? "" : error));
        }
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Answer answer = answer(request);
        byte[] body = writer.writeValueAsBytes(answer.body);
        response.setStatus(answer.status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(body.length);
        if (answer.status == HttpStatus.TOO_MANY_REQUESTS) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        response.getOutputStream().write(body);
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return Answer.problem(HttpStatus.FORBIDDEN, "players report from their own site");
        }
        if (!isTaken(request.getContentType())) {
            return Answer.problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "a pulse is JSON, or the same as plain text");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        return body.length > LARGEST_BODY
                ? Answer.problem(HttpStatus.CONTENT_TOO_LARGE, "a pulse has at most " + LARGEST_BODY + " bytes")
                : answer(body);
    }

    private static boolean isTaken(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return bare.equals(MediaType.APPLICATION_JSON_VALUE) || bare.equals(MediaType.TEXT_PLAIN_VALUE);
    }

    private Answer answer(byte[] body) {
        try {
            @Nullable PulseBody said = reader.readValue(body);
            if (said == null) {
                return Answer.problem(HttpStatus.BAD_REQUEST, "not a pulse");
            }
            return sessions.accept(said.session(), said.pulse())
                    .map(receipt -> new Answer(HttpStatus.OK, receipt))
                    .orElseGet(() -> Answer.problem(
                            HttpStatus.TOO_MANY_REQUESTS, "too many pulses; the next one says it all again"));
        } catch (JacksonException unreadable) {
            return Answer.problem(HttpStatus.BAD_REQUEST, "not a pulse in JSON");
        } catch (PulseBody.Malformed malformed) {
            return Answer.problem(HttpStatus.BAD_REQUEST, malformed.getMessage());
        }
    }
}
