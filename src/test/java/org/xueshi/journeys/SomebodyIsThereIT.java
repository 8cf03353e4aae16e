package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.interactions.Actions;
import org.xueshi.journeys.Browser.Screen;

/**
 * T7, T9, T2 before a person's eyes: a presence check is passed by keyboard alone; one that is missed takes time back, which
 * the person sees explained and objects to, and is still owed after a restart; a second window tells where the time counts.
 * axe finds nothing in any of it.
 */
class SomebodyIsThereIT {

    private static final String PASSWORD = "xueshi-sample";

    /** A check comes after 36 to 84 seconds; a busy machine needs longer. */
    private static final Duration UNTIL_ASKED = Duration.ofMinutes(3);

    private static final By STARTS = By.cssSelector(".x-course vaadin-button[theme~=primary]");

    /** Has met all parts in the sample, and comes back to one that is neither first nor longest: about that they are asked. */
    private static final String FINISHED = "member08";

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withChecksEachMinute(folder);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void aCheckIsPassedByKeyboardAlone() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            begin(browser, "member18");
            var check = untilAsked(browser);
            assertThat(browser.run("return document.activeElement.localName"))
                    .as("the focus is where the question is")
                    .isEqualTo("x-presence");
            browser.isAccessible();
            check.answerByKeyboard(check.right());
            check.says("Thank you");
            long counted = browser.studySeconds();
            browser.patiently(now -> {
                new Actions(browser.driver()).sendKeys(Keys.ARROW_UP).perform();
                return browser.studySeconds() > counted;
            });
        }
    }

    @Test
    void aMissedCheckIsExplainedAndObjectedTo() {
        try (var browser = new Browser(application.address(), Screen.PHONE, "zh-CN")) {
            begin(browser, FINISHED);
            var check = untilAsked(browser);
            browser.isAccessible();
            String first = check.words();
            check.answerByPointer(check.wrong());
            browser.patiently(now -> check.isOpen()
                    && !check.words().equals(first)
                    && check.words().contains("换一题"));
            assertThat(check.chosen())
                    .as("a new question has nothing chosen yet")
                    .isZero();
            check.answerByPointer(check.wrong());
            check.says("没有计入");
            browser.isAccessible();
            browser.patiently(now -> check.isOpen());

            browser.open("my-time");
            browser.click(By.cssSelector(".x-timeline details summary"));
            browser.see(By.cssSelector(".x-timeline-list .x-verdict-unconfirmed"));
            browser.isAccessible();
            browser.click(By.cssSelector(".x-timeline-list vaadin-button"));
            browser.see(By.cssSelector("vaadin-dialog vaadin-text-area textarea"))
                    .sendKeys("我一直在读，题目没有看懂。");
            browser.isAccessible();
            browser.click(By.cssSelector("vaadin-dialog vaadin-button[theme~=primary]"));
            browser.see(By.cssSelector("vaadin-notification-card"));

            application.stop();
            application.start();
            signIn(browser, FINISHED);
            browser.open("study/education-hours/basics");
            browser.patiently(now -> check.isOpen());
            check.answerByPointer(check.right());
            check.says("谢谢");
        }
    }

    @Test
    void aSecondWindowTellsWhereTheTimeCounts() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            begin(browser, "member28");
            String first = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.WINDOW);
            browser.open("study/education-hours/basics");
            browser.see(By.cssSelector("x-study article"));
            browser.patiently(now -> browser.studySeconds() > 2);
            browser.driver().switchTo().window(first);
            By takesOver = By.cssSelector(".x-study-aside button");
            browser.see(takesOver);
            browser.isAccessible();
            browser.click(takesOver);
            browser.patiently(now -> !browser.shows(takesOver));
        }
    }

    private static void begin(Browser browser, String member) {
        signIn(browser, member);
        browser.open("courses/education-hours");
        browser.click(STARTS);
        browser.see(By.cssSelector("x-study article"));
    }

    private static void signIn(Browser browser, String member) {
        browser.signOut();
        browser.signIn(member, PASSWORD);
        browser.see(By.cssSelector(".x-home"));
    }

    /** Reads, as a person does who scrolls a little now and then. */
    private static PresenceCheck untilAsked(Browser browser) {
        var check = new PresenceCheck(browser);
        browser.patiently(UNTIL_ASKED, now -> {
            if (check.isOpen()) {
                return true;
            }
            new Actions(browser.driver()).sendKeys(Keys.ARROW_DOWN).perform();
            return null;
        });
        return check;
    }
}
