package org.xueshi.journeys;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.SearchContext;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** A film in a lecture with its transcript, used as a person uses it. */
final class FilmPage {

    private static final By FILM = By.cssSelector("x-film");

    private final Browser browser;

    /** Waits until the film can be played, and its controls and lines are there. */
    FilmPage(Browser browser, int lines) {
        this.browser = browser;
        browser.see(FILM);
        browser.patiently(
                now -> (Boolean) ask("video.readyState >= 2 && root.querySelector('media-play-button') !== null"));
        browser.patiently(now -> lines().size() == lines);
    }

    /** Of the expression, in which {@code film}, {@code root} and {@code video} have their meaning. */
    Object ask(String expression) {
        return browser.run("const film = document.querySelector('x-film'); const root = film.shadowRoot;"
                + "const video = root.querySelector('video'); return " + expression);
    }

    double at() {
        return ((Number) ask("video.currentTime")).doubleValue();
    }

    double speed() {
        return ((Number) ask("video.playbackRate")).doubleValue();
    }

    boolean plays() {
        return (Boolean) ask("!video.paused");
    }

    /** With the film in focus, where its keys have their meaning. */
    void press(CharSequence keys) {
        ask("root.querySelector('media-controller').focus()");
        new Actions(browser.driver()).sendKeys(keys).perform();
    }

    /** What is said, line by line. */
    List<WebElement> lines() {
        return transcript().findElements(By.cssSelector("ol button"));
    }

    WebElement search() {
        return transcript().findElement(By.cssSelector("input[type=search]"));
    }

    /** Which of how many matches is shown. */
    String matches() {
        return transcript()
                .findElement(By.cssSelector("output"))
                .getText()
                .replaceAll("\\D+", " ")
                .strip();
    }

    /** The line of that match. */
    String match() {
        return transcript().findElement(By.cssSelector("[data-match] span")).getText();
    }

    private SearchContext transcript() {
        return root().findElement(By.cssSelector("x-transcript")).getShadowRoot();
    }

    /** The bar of what has been seen. */
    SearchContext seen() {
        return root().findElement(By.cssSelector("x-seen")).getShadowRoot();
    }

    /** As the bar says it, in percent. */
    int seenPercent() {
        String words = seen().findElement(By.cssSelector(".bar")).getDomAttribute("aria-label");
        return Integer.parseInt(words.replaceFirst("(?s)^\\D*(\\d+)\\s*%.*$", "$1"));
    }

    /** What is told of going on where one was; empty if nothing. */
    String resumed() {
        return root().findElements(By.cssSelector(".resumed")).stream()
                .map(WebElement::getText)
                .findFirst()
                .orElse("");
    }

    SearchContext root() {
        return browser.see(FILM).getShadowRoot();
    }
}
