package org.xueshi.testing;

import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** The browser as installed here: quiet on the network, with a new profile that goes when it does. */
public final class Chromium {

    private Chromium() {}

    /** Without a window; to be completed with what a test needs. */
    public static ChromeOptions options() {
        return inAWindow().addArguments("--headless=new");
    }

    /** With windows, where there is a screen for them. */
    public static ChromeOptions inAWindow() {
        var options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync");
        return options;
    }

    public static ChromeDriver start(ChromeOptions options) {
        return start(options, Map.of());
    }

    /** @param environment tells where its windows go */
    public static ChromeDriver start(ChromeOptions options, Map<String, String> environment) {
        return new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of("/usr/bin/chromedriver").toFile())
                        .withEnvironment(environment)
                        .build(),
                options);
    }
}
