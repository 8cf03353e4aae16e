package org.xueshi.look;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.xueshi.testing.Chromium;

/** A headless browser that opens pages of one application and takes their pictures. */
final class Camera implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(8);

    /** Until the server has answered everything and nothing moves any more. */
    private static final String SETTLED = """
            const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
            const view = document.querySelector('#outlet > *');
            return !!clients && !!view && view.childElementCount > 0
                && Object.values(clients).every(client => !client.isActive || !client.isActive())
                && document.getAnimations().every(one => one.playState !== 'running'
                    || one.effect.getComputedTiming().iterations === Infinity);
            """;

    /** By how many pixels something scrolls down, and something scrolls sideways that was not made to. */
    private static final String HIDDEN = """
            let down = 0, aside = 0;
            const look = one => {
              const overflow = getComputedStyle(one);
              const root = one === document.documentElement;
              if (root || overflow.overflowY === 'auto' || overflow.overflowY === 'scroll') {
                down = Math.max(down, one.scrollHeight - one.clientHeight);
              }
              if ((root || overflow.overflowX === 'auto' && one.clientWidth > innerWidth / 2)
                  && !one.closest('.x-scroll, vaadin-grid')) {
                aside = Math.max(aside, one.scrollWidth - one.clientWidth);
              }
              for (const child of one.children) look(child);
              if (one.shadowRoot) for (const child of one.shadowRoot.children) look(child);
            };
            look(document.documentElement);
            return [down, aside];
            """;

    private static final int PHONE_HEIGHT = 844;
    private static final int DESK_HEIGHT = 900;
    private static final int PHONE_LIMIT = 600;

    private final String address;
    private final ChromeDriver browser;

    Camera(String address) {
        this.address = address.replaceFirst("/+$", "");
        var options = Chromium.options();
        options.addArguments("--hide-scrollbars");
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        options.setCapability("goog:loggingPrefs", logs);
        browser = Chromium.start(options);
    }

    void signIn(String name, String password) {
        browser.get(address + "/login");
        var wait = new WebDriverWait(browser, PATIENCE);
        wait.until(ExpectedConditions.elementToBeClickable(By.name("username"))).sendKeys(name);
        browser.findElement(By.name("password")).sendKeys(password, Keys.ENTER);
        try {
            wait.until(now -> !now.getCurrentUrl().contains("/login"));
        } catch (TimeoutException refused) {
            throw new IllegalArgumentException("could not sign in as " + name, refused);
        }
    }

    /** Chooses the language as the menu of the frame does: by a cookie. */
    void speak(String language) {
        browser.executeCdpCommand(
                "Network.setCookie", Map.of("url", address + "/", "name", "xueshi-language", "value", language));
    }

    /** Takes the whole page's picture and tells what is wrong with it. */
    List<String> shoot(String route, int width, String scheme, Path file) throws IOException {
        boolean phone = width < PHONE_LIMIT;
        int height = phone ? PHONE_HEIGHT : DESK_HEIGHT;
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
        resize(width, height, phone);
        browser.manage().logs().get(LogType.BROWSER);
        browser.get(address + "/" + route);
        settle();
        List<String> found = findings();
        resize(width, height + hidden().getFirst().intValue(), phone);
        settle();
        Files.write(file, browser.getScreenshotAs(OutputType.BYTES));
        return found;
    }

    private List<String> findings() {
        List<String> found = new ArrayList<>();
        long overflow = hidden().getLast().longValue();
        if (overflow > 0) {
            found.add("scrolls sideways by " + overflow + " px");
        }
        browser.manage().logs().get(LogType.BROWSER).forEach(entry -> found.add("console: " + entry.getMessage()));
        for (Rule rule : new AxeBuilder().analyze(browser).getViolations()) {
            rule.getNodes()
                    .forEach(node -> found.add("axe " + rule.getId() + ": " + node.getTarget() + " "
                            + node.getFailureSummary().replaceAll("\\s+", " ")));
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Number> hidden() {
        return (List<Number>) browser.executeScript(HIDDEN);
    }

    private void settle() {
        try {
            new WebDriverWait(browser, PATIENCE).until(now -> (Boolean) browser.executeScript(SETTLED));
        } catch (TimeoutException restless) {
            // Photographed as it is: a page that never comes to rest is worth seeing too.
        }
    }

    private void resize(int width, int height, boolean phone) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", phone));
    }

    @Override
    public void close() {
        browser.quit();
    }
}
