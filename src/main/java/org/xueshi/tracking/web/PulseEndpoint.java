package org.xueshi.tracking.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.tracking.StudySessions;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where players report, without a session of the interface: the token in the body says whose time it is (T10). Takes the
 * same JSON as text/plain, which is what a closing page can still send.
 */
@RestController
class PulseEndpoint {

    /** Far more than a player has to say in the time between two answers. */
    private static final int LARGEST_BODY = 16 * 1024;

    private final StudySessions sessions;
    private final ObjectReader reader;

    PulseEndpoint(StudySessions sessions, JsonMapper json) {
        this.sessions = sessions;
        this.reader = json.readerFor(PulseBody.class);
    }

    /** Why a body was not taken, for whoever writes a player. */
    record Problem(String error) {}

    @PostMapping(
            path = PulseSecurity.PATH,
            consumes = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE},
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> pulse(
            HttpServletRequest request, @RequestHeader(name = "Sec-Fetch-Site", required = false) @Nullable String site)
            throws IOException {
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return problem(HttpStatus.FORBIDDEN, "players report from their own site");
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            return problem(HttpStatus.CONTENT_TOO_LARGE, "a pulse has at most " + LARGEST_BODY + " bytes");
        }
        try {
            @Nullable PulseBody said = reader.readValue(body);
            if (said == null) {
                return problem(HttpStatus.BAD_REQUEST, "not a pulse");
            }
            return sessions.accept(said.session(), said.pulse())
                    .<ResponseEntity<?>>map(ResponseEntity::ok)
                    .orElseGet(PulseEndpoint::tooMany);
        } catch (JacksonException unreadable) {
            return problem(HttpStatus.BAD_REQUEST, "not a pulse in JSON");
        } catch (PulseBody.Malformed malformed) {
            return problem(HttpStatus.BAD_REQUEST, malformed.getMessage());
        }
    }

    private static ResponseEntity<Problem> tooMany() {
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, "5")
                .body(new Problem("too many pulses; the next one says it all again"));
    }

    private static ResponseEntity<Problem> problem(HttpStatus status, @Nullable String error) {
        return ResponseEntity.status(status).body(new Problem(error == null ? "" : error));
    }
}
