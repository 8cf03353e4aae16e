package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chromium.ChromiumNetworkConditions;
import org.xueshi.journeys.Browser.Screen;

/**
 * L6: a member issues a transcript and saves it; a stranger verifies it at the public page, at the saved page with the
 * network off, and by the command; one with a changed entry is rejected by all three, which name the entry; after the member
 * revokes it, the public page says so.
 */
class ATranscriptIsVerifiedByStrangersIT {

    private static final String PASSWORD = "xueshi-sample";

    private static final String FETCH = """
            const done = arguments[arguments.length - 1];
            fetch(arguments[0]).then(answer => answer.arrayBuffer()).then(bytes => {
              let binary = '';
              new Uint8Array(bytes).forEach(byte => { binary += String.fromCharCode(byte); });
              done(btoa(binary));
            });
            """;

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() {
        application = Application.start(folder.resolve("data"), Path.of("content"), Map.of());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void atADeskInEnglish() throws Exception {
        walk("member", Screen.DESK, "en");
    }

    @Test
    void onAPhoneInChinese() throws Exception {
        walk("member04", Screen.PHONE, "zh-CN");
    }

    private void walk(String member, Screen screen, String language) throws Exception {
        Path pdf = folder.resolve(member + ".pdf");
        Path proof = folder.resolve(member + ".txt");
        String id;
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("my-year");
            browser.click(By.cssSelector("a[href^='transcripts']"));
            browser.see(By.cssSelector(".x-transcripts h1"));
            browser.isAccessible();
            browser.click(By.cssSelector(".x-transcript-choice vaadin-button"));
            browser.see(By.cssSelector(".x-transcripts a[download$='.txt']"));
            browser.isAccessible();
            save(browser, ".txt", proof);
            save(browser, ".pdf", pdf);
            String page = browser.see(By.cssSelector(".x-transcripts a[href^='verify/']"))
                    .getDomAttribute("href");
            id = page.substring("verify/".length());
        }
        Path changed = changed(proof);
        atThePublicPage(screen, language, id, pdf, proof, changed);
        withoutANetwork(language, pdf, changed);
        byTheCommand(pdf, changed);
        revoked(member, screen, language, id);
    }

    private static void save(Browser browser, String ending, Path to) throws IOException {
        WebElement link = browser.see(By.cssSelector(".x-transcripts a[download$='" + ending + "']"));
        Object content = browser.driver().executeAsyncScript(FETCH, link.getDomProperty("href"));
        Files.write(to, Base64.getDecoder().decode(String.valueOf(content)));
    }

    /** The bytes of the second entry with one bit turned over. */
    private static Path changed(Path proof) throws IOException {
        String text = Files.readString(proof);
        int first = text.indexOf("\nentry ");
        int second = text.indexOf("\nentry ", first + 1);
        int at = text.indexOf(' ', second + 8) + 60;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        bytes[at] ^= 1;
        return Files.write(proof.resolveSibling("changed-" + proof.getFileName()), bytes);
    }

    private static void atThePublicPage(Screen screen, String language, String id, Path pdf, Path proof, Path changed) {
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.open("verify/" + id);
            browser.see(By.cssSelector("vaadin-upload"));
            browser.see(By.cssSelector(".x-message-good"));
            assertThat(browser.see(By.tagName("main")).getText())
                    .as("no names without the file")
                    .doesNotContain("Comrade");
            browser.isAccessible();
            for (Path file : new Path[] {pdf, proof}) {
                browser.open("verify");
                upload(browser, file);
                browser.see(By.cssSelector("[data-verdict='true'] table"));
                browser.see(By.cssSelector(".x-message-good"));
                browser.isAccessible();
            }
            browser.open("verify");
            upload(browser, changed);
            assertThat(browser.see(By.cssSelector("[data-verdict='false']")).getDomAttribute("data-problems"))
                    .startsWith("entry_changed:");
            browser.isAccessible();
        }
    }

    private static void upload(Browser browser, Path file) {
        browser.see(By.cssSelector("vaadin-upload"));
        var input = (WebElement) browser.patiently(now ->
                browser.run("return document.querySelector('vaadin-upload').shadowRoot?.querySelector('#fileInput')"));
        input.sendKeys(file.toAbsolutePath().toString());
    }

    private static void withoutANetwork(String language, Path pdf, Path changed) throws Exception {
        Path page = Files.writeString(folder.resolve("offline-" + language + ".html"), fetched("/verify/offline.html"));
        try (var browser = new Browser(application.address(), Screen.DESK, language)) {
            var off = new ChromiumNetworkConditions();
            off.setOffline(true);
            browser.driver().setNetworkConditions(off);
            browser.driver().get(page.toUri().toString());
            browser.see(By.id("file")).sendKeys(pdf.toAbsolutePath().toString());
            browser.see(By.cssSelector("#result[data-verdict='true'] table"));
            browser.isAccessible();
            browser.see(By.id("file")).sendKeys(changed.toAbsolutePath().toString());
            assertThat(browser.see(By.cssSelector("#result[data-verdict='false']"))
                            .getDomAttribute("data-problems"))
                    .startsWith("entry_changed:");
            browser.isAccessible();
        }
    }

    private static String fetched(String path) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create(application.address() + path))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
            return answer.body();
        }
    }

    private static void byTheCommand(Path pdf, Path changed) throws Exception {
        Path keys = Files.writeString(folder.resolve("keys.txt"), fetched("/verify/keys"));
        assertThat(command(pdf, keys)).isZero();
        assertThat(command(changed, keys)).isEqualTo(1);
    }

    private static int command(Path file, Path keys) throws Exception {
        return new ProcessBuilder("bin/verify", file.toString(), "--key", keys.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("verify.log").toFile())
                .start()
                .waitFor();
    }

    private static void revoked(String member, Screen screen, String language, String id) {
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("transcripts");
            browser.click(By.cssSelector(".x-transcripts .x-row vaadin-button"));
            browser.see(By.cssSelector("vaadin-dialog textarea"))
                    .sendKeys("Lost on the way.", Keys.chord(Keys.CONTROL, Keys.ENTER));
            browser.see(By.cssSelector(".x-transcripts .x-badge-bad"));
            browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-notification-card")));
            browser.isAccessible();
        }
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.open("verify/" + id);
            browser.see(By.cssSelector(".x-message-bad"));
        }
    }
}
