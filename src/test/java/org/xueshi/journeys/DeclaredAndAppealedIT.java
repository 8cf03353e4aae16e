package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;

/**
 * A member declares learning elsewhere with a document; the branch's leader finds it lifted out and returns it; the member
 * adds evidence and appeals; the township's leader approves; the member's year shows the hours. axe finds nothing.
 */
class DeclaredAndAppealedIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String MEMBER = "member09";
    private static final String TITLE = "Beekeeping without losses";

    @TempDir
    static Path folder;

    private static Application application;

    /** Where the leader reads the member's document. */
    private static String document;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withAShortCourse(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void fromTheDocumentToTheYear() throws IOException {
        BigDecimal before;
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn(MEMBER, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("my-year");
            before = ring(browser);
            browser.click(By.cssSelector("a[href='declare']"));
            declare(browser);
        }
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            sendBack(browser);
        }
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            isNotThere(browser);
        }
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            appeal(browser);
        }
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            approve(browser);
        }
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn(MEMBER, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("my-year");
            assertThat(ring(browser)).as("two class hours more").isEqualByComparingTo(before.add(BigDecimal.TWO));
            assertThat(browser.see(By.tagName("main")).getText()).contains(TITLE);
            browser.isAccessible();
        }
    }

    private static void declare(Browser browser) throws IOException {
        browser.see(By.cssSelector(".x-declaration"));
        browser.isAccessible();
        send(browser);
        browser.see(By.cssSelector("vaadin-text-field[invalid]"));
        type(browser, "vaadin-text-field:nth-of-type(1) input", TITLE);
        type(browser, "vaadin-text-field:nth-of-type(2) input", "Beekeepers of the county");
        choose(browser, By.cssSelector(".x-declaration > vaadin-select"), "Collective learning");
        type(browser, "vaadin-integer-field input", "90");
        type(browser, "vaadin-text-area textarea", "How a colony gets through the winter.");
        upload(browser, "certificate.png");
        browser.see(By.cssSelector(".x-document"));
        browser.isAccessible();
        send(browser);
        browser.see(By.cssSelector(".x-member-actions"));
        isAccessibleOnceToldAndRead(browser);
        assertThat(browser.see(By.tagName("main")).getText()).contains(TITLE, "certificate.png", "2 class hours");
    }

    private static void sendBack(Browser browser) {
        browser.signIn("secretary", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("approvals");
        browser.see(By.cssSelector(".x-inbox-line"));
        browser.isAccessible();
        By mine = By.xpath("//a[contains(@href, 'approvals/') and contains(., '" + TITLE + "')]");
        assertThat(browser.see(mine).getText()).contains("Rests on somebody’s word");
        assertThat(browser.see(mine).findElements(By.xpath("ancestor::li//vaadin-checkbox")))
                .as("not to be chosen among many")
                .isEmpty();
        browser.click(mine);
        browser.see(By.cssSelector(".x-approval .x-documents img"));
        browser.isAccessible();
        browser.patiently(
                now -> browser.run("return document.querySelector('.x-approval .x-documents img').naturalWidth > 0"));
        document = browser.see(By.cssSelector(".x-approval .x-documents a")).getDomProperty("href");
        browser.click(By.cssSelector(".x-approval h2"));
        browser.see(By.cssSelector(".x-approval h2")).sendKeys("r");
        words(browser, "The certificate names no day.");
        browser.patiently(now -> !browser.shows(mine));
    }

    /** For somebody of the same branch, there is no such document. */
    private static void isNotThere(Browser browser) {
        browser.signIn("member06", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        assertThat(browser.run("""
                        const request = new XMLHttpRequest();
                        request.open('GET', arguments[0], false);
                        request.send();
                        return request.status;""", document)).isEqualTo(404L);
    }

    private static void appeal(Browser browser) throws IOException {
        browser.signIn(MEMBER, PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("my-year");
        browser.click(By.xpath("//a[contains(@href, 'claims/') and contains(., '" + TITLE + "')]"));
        browser.see(By.cssSelector(".x-member-actions"));
        browser.isAccessible();
        browser.click(Browser.words("Add evidence"));
        browser.see(By.cssSelector("vaadin-dialog .x-documents-field"));
        upload(browser, "programme.png");
        browser.see(By.cssSelector(".x-document"));
        words(browser, "The programme with the day on it.");
        browser.patiently(
                now -> browser.see(By.tagName("main")).getText().contains("The programme with the day on it."));
        browser.click(Browser.words("Appeal to"));
        words(browser, "The programme shows the day.");
        browser.patiently(now -> !browser.shows(Browser.words("Appeal to")));
        isAccessibleOnceToldAndRead(browser);
    }

    /** A message lies over what is below it for as long as one reads it. */
    private static void isAccessibleOnceToldAndRead(Browser browser) {
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-notification-card")));
        browser.isAccessible();
    }

    private static void approve(Browser browser) {
        browser.signIn("township1", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("approvals");
        By mine = By.xpath("//a[contains(@href, 'approvals/') and contains(., '" + TITLE + "')]");
        browser.click(mine);
        browser.see(By.cssSelector(".x-approval"));
        assertThat(browser.see(By.cssSelector(".x-approval")).getText())
                .contains("The programme with the day on it.", "programme.png", "Refuse for good");
        browser.isAccessible();
        addMeanwhile();
        browser.click(By.cssSelector(".x-decisions vaadin-button[theme~=primary]"));
        browser.patiently(
                now -> browser.see(By.cssSelector(".x-approval")).getText().contains("And a list of those who came."));
        assertThat(browser.shows(mine)).as("still to be decided on").isTrue();
        browser.click(By.cssSelector("vaadin-notification-card .x-notification vaadin-button"));
        isAccessibleOnceToldAndRead(browser);
        browser.click(By.cssSelector(".x-decisions vaadin-button[theme~=primary]"));
        browser.patiently(now -> !browser.shows(mine));
    }

    /** While the leader reads, the member lays something beside it: it is read before it is decided on. */
    private static void addMeanwhile() {
        try (var member = new Browser(application.address(), Screen.PHONE, "en")) {
            member.signIn(MEMBER, PASSWORD);
            member.see(By.cssSelector(".x-home"));
            member.open("my-year");
            member.click(By.xpath("//a[contains(@href, 'claims/') and contains(., '" + TITLE + "')]"));
            member.click(Browser.words("Add evidence"));
            words(member, "And a list of those who came.");
            member.patiently(now -> member.see(By.tagName("main")).getText().contains("And a list of those who came."));
        }
    }

    private static void words(Browser browser, String words) {
        browser.see(By.cssSelector("vaadin-dialog vaadin-text-area textarea")).sendKeys(words, Keys.TAB);
        browser.click(By.cssSelector("vaadin-dialog vaadin-button[theme~=primary]"));
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-dialog[opened] vaadin-text-area")));
    }

    private static void send(Browser browser) {
        browser.click(By.cssSelector(".x-declaration > .x-actions vaadin-button"));
    }

    private static void type(Browser browser, String field, String text) {
        browser.see(By.cssSelector(".x-declaration " + field)).sendKeys(text, Keys.TAB);
    }

    private static void choose(Browser browser, By select, String words) {
        browser.click(select);
        browser.click(By.xpath("//vaadin-select-item[normalize-space(.) = '" + words + "']"));
    }

    /** Into the input that the component keeps for the files that a person picks. */
    private static void upload(Browser browser, String name) throws IOException {
        Path file = folder.resolve(name);
        var picture = new BufferedImage(200, 120 + name.length(), BufferedImage.TYPE_INT_RGB);
        ImageIO.write(picture, "png", file.toFile());
        Object input =
                browser.patiently(now -> browser.run("return [...document.querySelectorAll('vaadin-upload')].at(-1)"
                        + ".shadowRoot.querySelector('input[type=file]')"));
        ((WebElement) input).sendKeys(file.toString());
    }

    private static BigDecimal ring(Browser browser) {
        browser.see(By.cssSelector("x-ring"));
        Object number = browser.patiently(now -> browser.run("return document.querySelector('x-ring').number"));
        return new BigDecimal(number.toString());
    }
}
