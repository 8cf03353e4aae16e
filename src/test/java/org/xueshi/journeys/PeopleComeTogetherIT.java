package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.xueshi.journeys.Browser.Screen;

/**
 * A secretary convenes a meeting of a minute; a member registers, scans the code on the secretary's screen when it begins and
 * types its digits when it ends; a second account on the same phone is refused. The secretary counter-signs, the deputy
 * approves, and the member's year shows that the hour is known as attended. axe finds nothing.
 */
class PeopleComeTogetherIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String TITLE = "Five sentences about the dam";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        application = Application.start(folder.resolve("data"), content, Map.of());
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void fromTheInvitationToThePostedMinute() throws IOException {
        Path film = folder.resolve("film.mjpeg");
        String address = application.address();
        try (var host = new Browser(address, Screen.DESK, "en");
                var phone = Browser.withCamera(address, Screen.PHONE, "en", film)) {
            host.signIn("secretary", PASSWORD);
            host.see(By.cssSelector(".x-home"));
            Instant ends = convene(host);
            String gathering = host.route();
            phone.signIn("member07", PASSWORD);
            phone.see(By.cssSelector(".x-home"));
            register(phone);
            scanIn(host, phone, gathering, film);
            anotherAccountIsRefused(host, phone, gathering);
            goWhenItHasEnded(host, phone, ends);
            GatheringSteps.counterSign(host, gathering);
        }
        try (var leader = new Browser(address, Screen.DESK, "en")) {
            approve(leader);
        }
        try (var phone = new Browser(address, Screen.PHONE, "en")) {
            phone.signIn("member07", PASSWORD);
            phone.see(By.cssSelector(".x-home"));
            phone.open("my-year");
            phone.click(By.xpath("//a[contains(@href, 'claims/') and contains(@aria-label, '" + TITLE + "')]"));
            phone.patiently(now -> phone.see(By.tagName("main")).getText().contains("Attended in person"));
            assertThat(phone.see(By.tagName("main")).getText()).contains("scanned the code", "typed the code");
            phone.isAccessible();
        }
    }

    /**
     * A phone that was prepared scans without a network: it keeps the scan, brings it when there is one again, and the host
     * accepts it. At the meeting that the sample holds just now.
     */
    @Test
    void aScanWithoutANetworkIsKeptAndBrought() throws IOException {
        Path film = folder.resolve("offline.mjpeg");
        try (var cable = new Cable(application.address());
                var host = new Browser(application.address(), Screen.DESK, "en");
                var phone = Browser.withCamera(cable.address(), Screen.PHONE, "en", film)) {
            host.signIn("secretary", PASSWORD);
            host.see(By.cssSelector(".x-home"));
            host.open("gatherings");
            host.click(By.xpath("//*[contains(@class, 'x-gathering')]//a[contains(., 'Reading evening')]"));
            host.see(By.cssSelector(".x-gathering-page"));
            String gathering = host.route();
            phone.signIn("member", PASSWORD);
            phone.see(By.cssSelector(".x-home"));
            GatheringSteps.openDoor(phone, gathering);
            phone.patiently(now -> "true".equals(phone.run("return document.documentElement.dataset.prepared || ''")));
            host.open(gathering + "/screen/1");
            cable.cut();
            phone.driver().navigate().refresh();
            phone.patiently(now -> phone.see(By.cssSelector(".state")).getText().contains("No network"));
            FilmedCode.write(film, GatheringSteps.code(host).getScreenshotAs(OutputType.BYTES));
            phone.click(By.cssSelector("button.main"));
            phone.patiently(
                    now -> phone.see(By.cssSelector(".shelf")).getText().contains("Scans kept on this phone: 1"));
            phone.isAccessible();
            waitUntilStale(host);
            cable.mend();
            phone.driver().navigate().refresh();
            phone.patiently(
                    now -> phone.see(By.cssSelector(".result")).getText().contains("The host still has to accept it"));
            host.open(gathering + "/attendance/1");
            host.click(Browser.words("Accept scan of"));
            host.patiently(now -> !host.shows(Browser.words("Accept scan of")));
            host.isAccessible();
        }
    }

    /** Until more codes have stood on the screen than any is good for: nobody takes it for fresh any more. */
    private static void waitUntilStale(Browser host) {
        String seen = drawn(host);
        for (int codes = 0; codes < 4; codes++) {
            String before = seen;
            seen = host.patiently(now -> drawn(host).equals(before) ? null : drawn(host));
        }
    }

    private static String drawn(Browser host) {
        return GatheringSteps.code(host).findElement(By.cssSelector("path")).getDomAttribute("d");
    }

    /** From the next full minute but one, for a minute: the door is open at once, and nobody waits long. */
    private static Instant convene(Browser host) {
        host.open("convene");
        host.see(By.cssSelector(".x-gathering-form"));
        host.isAccessible();
        LocalDateTime begins = GatheringSteps.soon();
        GatheringSteps.type(host, "vaadin-text-field", "Title", TITLE);
        GatheringSteps.type(host, "vaadin-text-area", "What it is about", "Each of us says five sentences.");
        GatheringSteps.type(host, "vaadin-text-field", "Place", "Reading room");
        host.click(By.cssSelector(".x-gathering-form vaadin-select"));
        host.click(By.xpath("//vaadin-select-item[contains(., 'Collective')]"));
        GatheringSteps.forAMinute(host, begins);
        host.click(By.cssSelector(".x-gathering-form > .x-actions vaadin-button"));
        host.see(By.cssSelector(".x-gathering-page"));
        assertThat(host.see(By.tagName("main")).getText()).contains(TITLE, "Reading room", "Collective learning");
        host.isAccessible();
        return GatheringSteps.end(begins);
    }

    private static void register(Browser phone) {
        phone.open("gatherings");
        phone.see(By.cssSelector(".x-gathering"));
        phone.isAccessible();
        phone.click(By.xpath("//*[contains(@class, 'x-gathering')]//a[contains(., '" + TITLE + "')]"));
        phone.click(Browser.words("Register"));
        phone.see(By.xpath("//*[contains(@class, 'x-seat')]//*[contains(., 'You have a place')]"));
        phone.isAccessible();
    }

    /** Through the page's own camera: what it films is what stands on the secretary's screen at that moment. */
    private static void scanIn(Browser host, Browser phone, String gathering, Path film) throws IOException {
        host.open(gathering + "/screen/1");
        host.see(By.cssSelector("x-host-screen"));
        host.isAccessible();
        GatheringSteps.openDoor(phone, gathering);
        phone.patiently(now -> phone.see(By.cssSelector(".state")).getText().contains("You are not checked in"));
        phone.isAccessible();
        FilmedCode.write(film, GatheringSteps.code(host).getScreenshotAs(OutputType.BYTES));
        phone.click(By.cssSelector("button.main"));
        phone.patiently(now -> phone.see(By.cssSelector(".result")).getText().contains("Checked in at"));
        host.patiently(now -> GatheringSteps.screen(host).getText().contains("1 of 1 have come"));
    }

    /** A friend's account on the same phone: the device is known all the same. */
    private static void anotherAccountIsRefused(Browser host, Browser phone, String gathering) {
        signInOnTheSamePhone(phone, "member08");
        register(phone);
        GatheringSteps.openDoor(phone, gathering);
        GatheringSteps.enter(host, phone, "This device has checked");
        signInOnTheSamePhone(phone, "member07");
        GatheringSteps.openDoor(phone, gathering);
    }

    private static void signInOnTheSamePhone(Browser phone, String name) {
        phone.driver().manage().deleteCookieNamed("JSESSIONID");
        phone.signIn(name, PASSWORD);
        phone.see(By.cssSelector(".x-home"));
    }

    private static void goWhenItHasEnded(Browser host, Browser phone, Instant ends) {
        host.click(Browser.words("Check out"));
        host.patiently(PATIENCE, now -> Instant.now().isAfter(ends));
        GatheringSteps.enter(host, phone, "Checked out at");
    }

    private static void approve(Browser leader) {
        leader.signIn("deputy", PASSWORD);
        leader.see(By.cssSelector(".x-home"));
        leader.open("approvals");
        leader.click(By.xpath("//a[contains(@href, 'approvals/') and contains(., '" + TITLE + "')]"));
        leader.see(By.cssSelector(".x-approval"));
        assertThat(leader.see(By.cssSelector(".x-approval")).getText()).contains("Counter-signed by");
        leader.isAccessible();
        leader.click(By.cssSelector(".x-decisions vaadin-button[theme~=primary]"));
        leader.patiently(
                now -> !leader.shows(By.xpath("//a[contains(@href, 'approvals/') and contains(., '" + TITLE + "')]")));
    }
}
