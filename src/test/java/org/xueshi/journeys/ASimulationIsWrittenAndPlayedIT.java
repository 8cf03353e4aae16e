package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;

/**
 * A member decides in a story, sees why it came out as it did and does better; the browser never has the points before the
 * end. An instructor writes in the same story, is told of a mistake at its line, and publishes it.
 */
class ASimulationIsWrittenAndPlayedIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final By OPTIONS = By.cssSelector(".x-scene-option");

    /** From now on what is written is kept only because its author leaves the text. */
    private static final String NO_PAUSE_ENDS =
            "const set = window.setTimeout; window.setTimeout = (f, ms) => ms === 700 ? 1 : set(f, ms);";

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withStories(folder, "lamp", "lamp-to-write");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void atADeskInEnglish() {
        play("member06", Screen.DESK, "en", "Whoever is responsible");
    }

    @Test
    void onAPhoneInChinese() {
        play("member04", Screen.PHONE, "zh-CN", "由负责的人来修");
    }

    private void play(String member, Screen screen, String language, String why) {
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/lamp");
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.see(By.cssSelector(".x-simulation-invitation"));
            browser.isAccessible();
            browser.click(By.cssSelector(".x-simulation-invitation vaadin-button[theme~=primary]"));
            assertThat(browser.all(OPTIONS)).hasSize(3);
            assertThat(browser.driver().getPageSource())
                    .as("the key stays on the server")
                    .doesNotContain(why);
            browser.isAccessible();
            // It goes on where it was left, also on another device.
            choose(browser, 2);
            browser.driver().navigate().refresh();
            assertThat(browser.all(OPTIONS)).hasSize(2);
            choose(browser, 1);
            browser.see(By.cssSelector(".x-debrief"));
            browser.isAccessible();
            assertThat(browser.see(By.cssSelector(".x-decision-better")).getText())
                    .isNotBlank();
            assertThat(browser.driver().getPageSource()).contains(why);
            browser.click(By.cssSelector(".x-debrief-head vaadin-button"));
            browser.click(By.cssSelector(".x-simulation-invitation vaadin-button[theme~=primary]"));
            byKeyboard(browser, 0);
            byKeyboard(browser, 0);
            browser.see(By.cssSelector(".x-completed"));
            assertThat(browser.shows(By.cssSelector(".x-decision-better"))).isFalse();
            browser.isAccessible();
        }
    }

    private static void choose(Browser browser, int option) {
        WebElement button = browser.all(OPTIONS).get(option);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", button);
        button.click();
        browser.patiently(now -> gone(button));
    }

    private static void byKeyboard(Browser browser, int option) {
        WebElement button = browser.all(OPTIONS).get(option);
        browser.run("arguments[0].focus()", button);
        button.sendKeys(Keys.ENTER);
        browser.patiently(now -> gone(button));
    }

    private static boolean gone(WebElement element) {
        try {
            return !element.isDisplayed();
        } catch (org.openqa.selenium.WebDriverException replaced) {
            return true;
        }
    }

    @Test
    void anInstructorWritesTriesAndPublishes() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("instructor", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("studio");
            browser.isAccessible();
            browser.click(By.cssSelector("vaadin-button[aria-label$='The lamp is out (lamp-to-write)']"));
            browser.see(By.cssSelector(".x-items a[href$='lamp-to-write/lamp']"));
            browser.isAccessible();
            browser.click(By.cssSelector(".x-items a[href$='lamp-to-write/lamp']"));
            browser.click(By.xpath("//vaadin-radio-button/label[contains(., 'English')]"));
            browser.patiently(now -> mistakes(browser).startsWith("No mistakes"));
            browser.isAccessible();
            write(browser, "\n-> nowhere\n");
            browser.patiently(now -> mistakes(browser).contains("Line 3"), () -> mistakes(browser));
            undo(browser, text -> !text.contains("nowhere"));
            browser.patiently(now -> mistakes(browser).startsWith("No mistakes"));
            browser.click(shown("Try it"));
            assertThat(browser.all(By.cssSelector("vaadin-dialog .x-scene-option")))
                    .hasSize(3);
            browser.isAccessible();
            browser.click(By.cssSelector("vaadin-dialog .x-scene-option"));
            assertThat(browser.see(By.cssSelector("vaadin-dialog .x-decision-why"))
                            .getText())
                    .contains("care 1, order 2");
            browser.click(By.xpath("//vaadin-dialog//vaadin-button[contains(., 'Close')]"));
            // A dialog that closes gives the focus back, and what is typed meanwhile with it.
            browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-dialog[opened]")));
            browser.run(NO_PAUSE_ENDS);
            editor(browser).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), Keys.ARROW_UP, Keys.HOME, "Day comes.\n");
            browser.patiently(now -> editor(browser).getText().contains("Day comes."));
            browser.click(shown("Walk through it"));
            browser.see(By.xpath("//vaadin-notification-card[contains(., 'nothing is wrong')]"));
            browser.open("studio/lamp-to-write");
            browser.click(Browser.words("Publish"));
            browser.see(By.xpath("//vaadin-notification-card[contains(., 'Published')]"));
        }
    }

    @Test
    void aMemberHasNoStudio() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("member06", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            for (String route : List.of("studio", "studio/lamp", "studio/lamp/lamp")) {
                browser.open(route);
                browser.patiently(now -> !browser.shows(By.cssSelector(".x-items, .x-simulation-editor"))
                        && browser.shows(By.cssSelector("main h1")));
            }
        }
    }

    /** Of the language that is shown. */
    private static By shown(String words) {
        return By.xpath(
                "//*[@class='x-story-writer' and not(ancestor-or-self::*[@hidden])]//vaadin-button[contains(., '"
                        + words + "')]");
    }

    private static String mistakes(Browser browser) {
        return String.valueOf(
                browser.run("return [...document.querySelectorAll('x-ink-editor')].filter(one => one.checkVisibility())"
                        + ".map(one => one.shadowRoot?.querySelector('.mistakes')?.textContent).join()"));
    }

    private static void write(Browser browser, String text) {
        WebElement place = editor(browser);
        place.click();
        place.sendKeys(Keys.chord(Keys.CONTROL, Keys.END));
        place.sendKeys(text);
    }

    /** Step by step: how much a step takes back depends on how fast it was written. */
    private static void undo(Browser browser, Predicate<String> enough) {
        browser.patiently(now -> {
            WebElement text = editor(browser);
            if (enough.test(text.getText())) {
                return true;
            }
            text.sendKeys(Keys.chord(Keys.CONTROL, "z"));
            return null;
        });
    }

    private static WebElement editor(Browser browser) {
        return browser.patiently(now -> now.findElements(By.cssSelector("x-ink-editor")).stream()
                .filter(WebElement::isDisplayed)
                .map(one -> one.getShadowRoot().findElement(By.cssSelector(".cm-content")))
                .findFirst()
                .orElse(null));
    }
}
