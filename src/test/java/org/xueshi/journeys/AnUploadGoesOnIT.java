package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.xueshi.journeys.Browser.Screen;

/**
 * F2, B1: an instructor's upload is cut off at 60 % because the server is killed (-9); after they have signed in again and
 * chosen the file again it goes on from there, and what is kept is the file to the byte.
 */
class AnUploadGoesOnIT {

    private static final int BYTES = 24_000_000;
    private static final int BYTES_A_SECOND = 4_000_000;
    private static final By UPLOAD = By.cssSelector("x-upload");

    @TempDir
    static Path folder;

    private static Path data;
    private static Application application;

    @BeforeAll
    static void start() {
        data = folder.resolve("data");
        application = Application.start(data, Path.of("content"), Map.of());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void afterTheServerWasKilled() throws Exception {
        Path recording = recording(folder.resolve("报告会录音.wav"));
        try (var browser = instructor()) {
            choose(browser, recording);
            browser.patiently(any -> arrived() > BYTES * 0.6);
            application.kill();
        }
        long before = arrived();
        assertThat(before).as("not all of it").isLessThan(BYTES);
        application.start();
        assertThat(arrived()).isEqualTo(before);
        // The same browser would know of the upload by itself; its profile went with it here.
        try (var browser = instructor()) {
            browser.isAccessible();
            choose(browser, recording);
            browser.patiently(any -> state(browser).contains("In the library"));
            assertThat(browser.see(By.linkText("报告会录音.wav")).isDisplayed()).isTrue();
        }
        assertThat(kept(sha256(recording))).exists().hasSize(BYTES);
    }

    @Test
    void inTheSameWindowAfterTheLineBroke() throws Exception {
        Path recording = recording(folder.resolve("meeting.wav"));
        try (var browser = instructor()) {
            choose(browser, recording);
            browser.patiently(any -> arrived() > BYTES * 0.6);
            browser.open("files");
            long before = arrived();
            choose(browser, recording);
            browser.patiently(any -> state(browser).contains("Goes on where it broke off"));
            assertThat(arrived()).isGreaterThanOrEqualTo(before);
            assertThat(parts()).as("the same upload").hasSize(1);
            browser.patiently(any -> state(browser).contains("In the library"));
        }
        assertThat(kept(sha256(recording))).exists().hasSize(BYTES);
    }

    private static Browser instructor() {
        var browser = new Browser(application.address(), Screen.PHONE, "en");
        browser.signIn("instructor", "xueshi-sample");
        browser.see(By.cssSelector(".x-home"));
        browser.open("files");
        browser.driver().executeCdpCommand("Network.enable", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Network.emulateNetworkConditions",
                        Map.of(
                                "offline",
                                false,
                                "latency",
                                0,
                                "downloadThroughput",
                                -1,
                                "uploadThroughput",
                                BYTES_A_SECOND));
        return browser;
    }

    private static void choose(Browser browser, Path file) {
        inside(browser).findElement(By.cssSelector("input")).sendKeys(file.toString());
    }

    private static String state(Browser browser) {
        return inside(browser).findElement(By.cssSelector("ul")).getText();
    }

    private static SearchContext inside(Browser browser) {
        return browser.see(UPLOAD).getShadowRoot();
    }

    private static long arrived() {
        return parts().stream().mapToLong(part -> part.toFile().length()).sum();
    }

    private static List<Path> parts() {
        try (Stream<Path> files = Files.list(data.resolve("uploads"))) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (IOException noneYet) {
            return List.of();
        }
    }

    private static Path kept(String sha256) {
        return data.resolve("files").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    /** Noise, as sound without compression; another for each name. */
    private static Path recording(Path file) throws IOException {
        int content = BYTES - 44;
        var header = ByteBuffer.allocate(44).order(ByteOrder.LITTLE_ENDIAN);
        header.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(BYTES - 8);
        header.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        header.putShort((short) 1)
                .putInt(44_100)
                .putInt(88_200)
                .putShort((short) 2)
                .putShort((short) 16);
        header.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(content);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(header.array());
            byte[] noise = new byte[content];
            new Random(file.getFileName().hashCode()).nextBytes(noise);
            out.write(noise);
        }
        return file;
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }
}
