package org.xueshi.bench;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.xueshi.testing.Chromium;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Weighs what a browser that has never been here loads for a page, as it comes over the wire with its headers. */
final class PageWeight {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Set<String> PAGE = Set.of("Document", "Script", "Stylesheet");

    private final String address;
    private final ChromeDriver browser;
    private final Map<String, String> types = new HashMap<>();
    private final Map<String, Double> wire = new HashMap<>();
    private final Map<String, Double> unpacked = new HashMap<>();
    private final Set<String> underway = new HashSet<>();

    /**
     * In KB.
     *
     * @param page document, scripts and styles
     * @param unpacked the same as the browser sees them
     * @param everything also what the interface says, and pictures
     */
    record Weight(double page, double unpacked, double everything) {}

    private PageWeight(String address, ChromeDriver browser) {
        this.address = address;
        this.browser = browser;
    }

    /** @param shown what is to be seen when the page is there */
    static Weight of(String address, String route, Map<String, String> cookies, By shown) {
        var options = Chromium.options();
        var logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriver browser = Chromium.start(options);
        try {
            cookies.forEach((name, value) -> browser.executeCdpCommand(
                    "Network.setCookie", Map.of("url", address + "/", "name", name, "value", value)));
            browser.get(address + "/" + route);
            var wait = new WebDriverWait(browser, PATIENCE);
            wait.until(ExpectedConditions.visibilityOfElementLocated(shown));
            var page = new PageWeight(address, browser);
            wait.until(now -> page.isLoaded());
            return page.weight();
        } finally {
            browser.quit();
        }
    }

    private boolean isLoaded() {
        for (LogEntry entry : browser.manage().logs().get(LogType.PERFORMANCE)) {
            note(JsonMapper.shared().readTree(entry.getMessage()).path("message"));
        }
        return !types.isEmpty() && underway.isEmpty();
    }

    private void note(JsonNode event) {
        JsonNode facts = event.path("params");
        String request = facts.path("requestId").asString("");
        switch (event.path("method").asString()) {
            case "Network.requestWillBeSent" -> {
                if (facts.at("/request/url").asString("").startsWith(address)) {
                    types.put(request, facts.path("type").asString(""));
                    underway.add(request);
                }
            }
            case "Network.dataReceived" ->
                unpacked.merge(request, facts.path("dataLength").asDouble(), Double::sum);
            case "Network.loadingFinished" -> {
                wire.put(request, facts.path("encodedDataLength").asDouble());
                underway.remove(request);
            }
            case "Network.loadingFailed" -> underway.remove(request);
            default -> {}
        }
    }

    private Weight weight() {
        return new Weight(sum(wire, PAGE), sum(unpacked, PAGE), sum(wire, Set.copyOf(types.values())));
    }

    private double sum(Map<String, Double> bytes, Set<String> kinds) {
        return types.entrySet().stream()
                        .filter(request -> kinds.contains(request.getValue()))
                        .mapToDouble(request -> bytes.getOrDefault(request.getKey(), 0.0))
                        .sum()
                / 1024;
    }
}
