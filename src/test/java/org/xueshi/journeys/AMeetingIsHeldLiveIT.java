package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
 * At the meeting that the sample holds just now: a member on a phone in Chinese asks, answers a poll and reads the minutes; the
 * secretary at a desk in English lays out a paper, opens the poll and writes them. Neither loads a page again. axe finds nothing.
 */
class AMeetingIsHeldLiveIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String QUESTION = "看文件时走开接电话，那几分钟算不算？";
    private static final By CARD = By.cssSelector(".x-live");

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
    void whatOneDoesArrivesAtTheOther() throws IOException {
        try (var host = new Browser(application.address(), Screen.DESK, "en");
                var phone = new Browser(application.address(), Screen.PHONE, "zh-CN")) {
            enter(host, "secretary", "Reading evening");
            enter(phone, "member", "读书会");
            host.isAccessible();
            phone.isAccessible();
            aQuestionIsAnswered(host, phone);
            aPollIsOpenedAndAnswered(host, phone);
            aPaperIsLaidOut(host, phone);
            minutesArePublished(host, phone);
            host.isAccessible();
            phone.isAccessible();
        }
    }

    private static void enter(Browser browser, String member, String title) {
        browser.signIn(member, PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("gatherings");
        browser.click(By.xpath("//*[contains(@class, 'x-gathering')]//a[contains(., '" + title + "')]"));
        browser.see(CARD);
    }

    private static void aQuestionIsAnswered(Browser host, Browser phone) {
        phone.see(By.cssSelector(".x-live-ask input")).sendKeys(QUESTION, Keys.ENTER);
        phone.see(question());
        host.see(question());
        host.click(Browser.words("Mark as answered"));
        host.see(By.xpath("//li[contains(., '接电话')]//*[contains(., 'Answered')]"));
        phone.see(By.xpath("//li[contains(., '接电话')]//*[contains(., '已回答')]"));
    }

    private static By question() {
        return By.xpath("//*[contains(@class, 'x-live-question')][contains(., '接电话')]");
    }

    private static void aPollIsOpenedAndAnswered(Browser host, Browser phone) {
        host.click(Browser.words("Open a poll"));
        host.see(By.cssSelector("vaadin-dialog input")).sendKeys("When do we meet next?");
        WebElement options = host.see(By.cssSelector("vaadin-dialog textarea"));
        options.sendKeys("On Tuesday", Keys.TAB);
        host.isAccessible();
        By open = By.cssSelector("vaadin-dialog vaadin-button[theme~=primary]");
        host.click(open);
        host.see(By.xpath("//vaadin-dialog//vaadin-text-area[@invalid]"));
        options.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), Keys.ENTER, "On Friday", Keys.TAB);
        host.click(open);
        phone.click(By.xpath("//*[contains(@class, 'x-poll')]//vaadin-button[contains(., 'On Friday')]"));
        By friday = By.xpath("//*[contains(@class, 'x-poll-row')][contains(., 'On Friday')][contains(., '1')]");
        phone.see(friday);
        host.click(By.xpath("//*[contains(@class, 'x-poll')]//vaadin-button[contains(., 'Close the poll')]"));
        host.see(friday);
        host.see(By.xpath("//*[contains(@class, 'x-poll')]//p[contains(., 'Closed: one person answered')]"));
    }

    private static void aPaperIsLaidOut(Browser host, Browser phone) throws IOException {
        Path paper = folder.resolve("agenda.png");
        ImageIO.write(new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB), "png", paper.toFile());
        WebElement input =
                host.patiently(now -> (WebElement) host.run("return document.querySelector('.x-live vaadin-upload')"
                        + ".shadowRoot.querySelector('input[type=file]')"));
        input.sendKeys(paper.toAbsolutePath().toString());
        By link = By.xpath("//*[contains(@class, 'x-live')]//a[contains(., 'agenda.png')]");
        host.see(link);
        assertThat(phone.see(link).getDomAttribute("href")).contains("meeting-papers/");
    }

    private static void minutesArePublished(Browser host, Browser phone) {
        WebElement words = host.see(By.cssSelector(".x-live vaadin-text-area textarea"));
        host.run("arguments[0].scrollIntoView({block: 'center'})", words);
        words.sendKeys("We meet again **on Friday**.");
        host.click(By.xpath("//*[contains(@class, 'x-live')]//vaadin-button[contains(., 'Publish')]"));
        host.see(By.xpath("//*[contains(@class, 'x-live')]//p[contains(., 'Published')]"));
        assertThat(phone.see(By.cssSelector(".x-live .x-prose strong")).getText())
                .isEqualTo("on Friday");
    }
}
