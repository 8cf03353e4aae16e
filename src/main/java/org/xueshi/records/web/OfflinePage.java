package org.xueshi.records.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.checkpoint.SigningKeys;
import org.xueshi.hours.proof.VerdictWords;
import tools.jackson.databind.json.JsonMapper;

/** One file that verifies transcripts in any browser, with this installation's keys and the words of both languages put in. */
@Component
class OfflinePage {

    /** It may run what stands in itself, and fetch nothing. */
    static final String POLICY =
            "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    private static final String FILE = "offline.html";
    private static final String PLACE = ">GIVEN<";

    private final SigningKeys keys;
    private final ApplicationClock clock;
    private final String address;
    private final JsonMapper json = JsonMapper.shared();

    OfflinePage(SigningKeys keys, ApplicationClock clock, @Value("${xueshi.address}") String address) {
        this.keys = keys;
        this.clock = clock;
        this.address = address;
    }

    String html() {
        String given = json.writeValueAsString(Map.of(
                        "keys", keys.published().toString(),
                        "address", address,
                        "at", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
                        "words",
                                Map.of(
                                        "zh", VerdictWords.in(Locale.CHINESE).texts(),
                                        "en", VerdictWords.in(Locale.ENGLISH).texts())))
                // Nothing in it may end the element that it stands in.
                .replace("<", "\\u003c");
        return built().replace(PLACE, ">" + given + "<");
    }

    private static String built() {
        try (InputStream page = OfflinePage.class.getResourceAsStream(FILE)) {
            if (page == null) {
                throw new IllegalStateException("the page was not built in; see bin/offline-page");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
