package org.xueshi.gatherings.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.xueshi.common.RoomTexts;
import tools.jackson.databind.json.JsonMapper;

/**
 * The page that a phone checks in with: small, the same for everybody, kept by the phone's service worker so that it opens
 * without a network. Built by {@code bin/check-in-page}.
 */
@RestController
class CheckInPage {

    static final String PAGE = "/check-in";
    static final String FILES = "/check-in/files/*";

    private static final String FOLDER = "check-in/";
    private static final String GIVEN = ">GIVEN<";
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*\\.(js|wasm|css)");

    /** It runs its own scripts and the decoder, shows the camera, and talks to nobody else. */
    private static final String POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';"
            + " img-src 'self' data:; media-src 'self' blob:; connect-src 'self'; worker-src 'self';"
            + " manifest-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES =
            Map.of("js", "text/javascript;charset=UTF-8", "wasm", "application/wasm", "css", "text/css;charset=UTF-8");

    private static final Duration YEAR = Duration.ofDays(365);

    private final RoomTexts texts;
    private final JsonMapper json = JsonMapper.shared();

    CheckInPage(RoomTexts texts) {
        this.texts = texts;
    }

    @GetMapping(PAGE)
    ResponseEntity<String> page() {
        String given = json.writeValueAsString(
                        Map.of("zh", words(Locale.SIMPLIFIED_CHINESE), "en", words(Locale.ENGLISH)))
                // Nothing in it may end the element that it stands in.
                .replace("<", "\\u003c");
        String html = new String(read("index.html"), StandardCharsets.UTF_8).replace(GIVEN, ">" + given + "<");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/html;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Content-Security-Policy", POLICY)
                .header("Permissions-Policy", "camera=(self), geolocation=(self)")
                .body(html);
    }

    /** Scripts, styles and the decoder; the service worker may keep the page itself. */
    @GetMapping("/check-in/files/{name}")
    ResponseEntity<byte[]> file(@PathVariable String name) {
        if (!FILE.matcher(name).matches() || CheckInPage.class.getResource(FOLDER + name) == null) {
            return ResponseEntity.notFound().build();
        }
        boolean worker = name.equals("worker.js");
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(
                        TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream")))
                // Names carry a digest of what is in them, but the worker's, which the browser asks for again.
                .cacheControl(
                        worker
                                ? CacheControl.noCache()
                                : CacheControl.maxAge(YEAR).cachePublic().immutable())
                .header("Service-Worker-Allowed", PAGE)
                .header("X-Content-Type-Options", "nosniff")
                .body(read(name));
    }

    private Map<String, String> words(Locale language) {
        Map<String, String> words = new TreeMap<>();
        for (String word : CheckInWords.ALL) {
            words.put(word, texts.getTranslation("gatherings.check-in." + word, language, "%1", "%2"));
        }
        return words;
    }

    private static byte[] read(String file) {
        try (InputStream built = CheckInPage.class.getResourceAsStream(FOLDER + file)) {
            if (built == null) {
                throw new IllegalStateException("the page was not built in; see bin/check-in-page");
            }
            return built.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
