package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;

/**
 * A leader finds claims of one kind, approves all that are usual together, corrects one of them, leaves a drawn one as it is,
 * and reads where the member stands, with the sheet to take away. axe finds nothing, on a phone as at a desk.
 */
class ALeaderDecidesOnManyIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String REASON = "The last part was not attended.";
    private static final By LINES = By.cssSelector(".x-inbox-line");
    private static final By USUAL = By.cssSelector(".x-inbox-choice .x-inbox-line");
    private static final By DIALOG = By.cssSelector("vaadin-dialog vaadin-button[theme~=primary]");

    @TempDir
    static Path folder;

    private static Application application;

    /** All that is posted by rule is drawn: there is no chance in what is looked at here. */
    @BeforeAll
    static void start() throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        Path policy = content.resolve("policies/default.yaml");
        String yaml = Files.readString(policy);
        Files.writeString(policy, yaml.replaceFirst("sample_percent: \\d+", "sample_percent: 100"));
        application = Application.start(
                folder.resolve("data"), content, Map.of(), "--xueshi.tracking.pulse=2s", "--xueshi.tracking.grace=6s");
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    private static Browser leader(Screen screen) {
        var browser = new Browser(application.address(), screen, "en");
        browser.signIn("secretary", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        return browser;
    }

    @Test
    void fromTheListToTheMembersYear() {
        String claim;
        String member;
        try (var browser = leader(Screen.DESK)) {
            browser.open("approvals");
            browser.see(USUAL);
            browser.isAccessible();
            filter(browser);
            WebElement first = browser.all(USUAL).getFirst();
            claim = Objects.requireNonNull(first.getDomProperty("href"));
            member = first.findElement(By.cssSelector(".x-strong")).getText();
            approveTogether(browser);
            correct(browser, claim);
        }
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("member06", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            StudyToLedgerIT.find(browser);
            StudyToLedgerIT.study(browser);
            StudyToLedgerIT.test(browser, "This is right");
        }
        try (var browser = leader(Screen.PHONE)) {
            review(browser);
            year(browser, member);
        }
    }

    /** By kind of study: what is left is of that kind; then everything again. */
    private static void filter(Browser browser) {
        long all = browser.patiently(
                now -> shown(browser).count() > 2 ? shown(browser).count() : null);
        By kind = By.cssSelector(".x-inbox-filters vaadin-select:nth-of-type(2)");
        choose(browser, kind, "Collective learning");
        browser.patiently(now -> shown(browser).count() < all
                && shown(browser).allMatch(line -> line.getText().contains("Collective learning")));
        browser.isAccessible();
        choose(browser, kind, "All");
        browser.patiently(now -> shown(browser).count() == all);
    }

    /** What a filter leaves out stays in the page for a while, unseen. */
    private static Stream<WebElement> shown(Browser browser) {
        return browser.driver().findElements(LINES).stream().filter(WebElement::isDisplayed);
    }

    private static void choose(Browser browser, By select, String words) {
        browser.click(select);
        browser.patiently(now -> {
            var item = now
                    .findElements(By.xpath(
                            "//vaadin-select-list-box//vaadin-select-item[normalize-space(.) = '" + words + "']"))
                    .stream()
                    .filter(WebElement::isDisplayed)
                    .findFirst();
            item.ifPresent(WebElement::click);
            return item.isPresent();
        });
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-select[opened]")));
    }

    private static void approveTogether(Browser browser) {
        int usual = browser.all(USUAL).size();
        browser.click(By.cssSelector(".x-bulk vaadin-checkbox"));
        browser.click(Browser.words("Approve the " + usual + " chosen"));
        browser.click(By.xpath("//vaadin-button[normalize-space(.) = 'Approve " + usual + "']"));
        browser.patiently(now -> now.findElements(By.cssSelector("vaadin-notification-card")).stream()
                .anyMatch(told -> told.getText().contains(usual + " approved.")));
    }

    private static void correct(Browser browser, String claim) {
        browser.driver().get(claim);
        browser.click(Browser.words("Correct"));
        WebElement hours = browser.see(By.cssSelector("vaadin-dialog vaadin-big-decimal-field input"));
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-notification-card")));
        browser.isAccessible();
        browser.click(DIALOG);
        browser.see(By.cssSelector("vaadin-dialog vaadin-big-decimal-field[invalid]"));
        hours.sendKeys(Keys.chord(Keys.CONTROL, "a"), "0.5", Keys.TAB);
        browser.see(By.cssSelector("vaadin-dialog vaadin-text-area textarea")).sendKeys(REASON, Keys.TAB);
        browser.click(DIALOG);
        browser.patiently(
                now -> browser.see(By.cssSelector(".x-approval")).getText().contains(REASON));
        assertThat(browser.see(By.cssSelector(".x-approval")).getText())
                .contains("What was credited has been corrected");
    }

    private static void review(Browser browser) {
        browser.open("reviews");
        int drawn = browser.all(LINES).size();
        browser.isAccessible();
        browser.click(LINES);
        browser.see(By.cssSelector(".x-reviews .x-decisions"));
        browser.isAccessible();
        browser.click(Browser.words("Leave as it is"));
        browser.patiently(now ->
                now.findElements(By.cssSelector(".x-reviews .x-decisions")).isEmpty()
                        && now.findElements(LINES).size() == drawn - 1);
    }

    /** What the member reads, with the correction in it, and as a file. */
    private static void year(Browser browser, String member) {
        browser.open("member-years");
        browser.see(By.cssSelector("a.x-row[href*='member-year/']"));
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-notification-card")));
        browser.isAccessible();
        browser.click(By.xpath("//a[contains(@href, 'member-year/') and contains(., '" + member + "')]"));
        browser.see(By.cssSelector(".x-tree"));
        browser.isAccessible();
        assertThat(browser.see(By.tagName("main")).getText()).contains(member, REASON);
        String sheet = browser.see(By.cssSelector("a[href*='hour-sheets/']")).getDomProperty("href");
        Object text = browser.run("""
                const request = new XMLHttpRequest();
                request.open('GET', arguments[0], false);
                request.send();
                return request.status + request.responseText;""", sheet);
        assertThat(text.toString()).startsWith("200").contains("\"Class hours\"", REASON, ",0.50,");
        browser.click(By.xpath("//li[contains(., '" + REASON + "')]//a[contains(@href, 'approvals/')]"));
        assertThat(browser.see(By.cssSelector(".x-approval")).getText()).contains(REASON);
    }
}
