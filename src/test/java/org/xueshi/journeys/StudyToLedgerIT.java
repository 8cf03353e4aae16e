package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;

/**
 * The main job in a browser: the county assigns a course, a member finds and studies it, finishes, sees the claim wait;
 * the branch's leader reads the evidence and approves; an auditor sees the same day; the member sees the ring move. axe
 * finds nothing on any page.
 */
class StudyToLedgerIT {

    private static final String PASSWORD = "xueshi-sample";

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withAShortCourse(folder);
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            assign(browser);
        }
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** The county's secretary has everybody study the short course as online centralized training. */
    private static void assign(Browser browser) {
        browser.signIn("county", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("courses/short");
        browser.click(Browser.words("Assign"));
        browser.see(By.cssSelector("vaadin-dialog vaadin-combo-box"));
        browser.isAccessible();
        browser.click(By.cssSelector("vaadin-dialog vaadin-button[theme~=primary]"));
        browser.see(By.cssSelector("vaadin-notification-card"));
    }

    @Test
    void atADeskInEnglish() {
        walk("member06", Screen.DESK, "en", "This is right");
    }

    @Test
    void onAPhoneInChinese() {
        walk("member04", Screen.PHONE, "zh-CN", "这个对");
    }

    @Test
    void aPaperIsReadPageByPage() {
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn("member16", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/flood-and-fire");
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.see(By.cssSelector("x-study article"));
            browser.open("study/flood-and-fire/ready");
            browser.click(By.cssSelector(".x-parts li:last-child button"));
            browser.patiently(now -> paper(browser, "[role=status]").contains("Page 1 of 3"));
            browser.isAccessible();
            browser.run("document.querySelector('x-paper').shadowRoot.querySelectorAll('button')[1].click()");
            browser.patiently(now -> paper(browser, "[role=status]").contains("Page 2 of 3"));
            assertThat(paper(browser, ".text"))
                    .as("its words, for those who hear them")
                    .isNotBlank();
        }
    }

    @Test
    void whoBeganInOneLanguageGoesOnInTheOther() {
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn("member22", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/short");
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.see(By.cssSelector("x-study article[lang=en]"));
            long counted = browser.patiently(now -> browser.studySeconds() > 3 ? browser.studySeconds() : null);
            browser.click(Browser.words("用中文学习"));
            browser.see(By.cssSelector("x-study article[lang=zh]"));
            assertThat(browser.see(By.cssSelector(".x-part-title[lang=zh]")).getText())
                    .isEqualTo("出口");
            assertThat(browser.studySeconds()).isGreaterThanOrEqualTo(counted);
            browser.isAccessible();
            browser.see(Browser.words("Study in English"));
        }
    }

    private static String paper(Browser browser, String part) {
        return String.valueOf(browser.run(
                "return document.querySelector('x-paper').shadowRoot.querySelector(arguments[0])?.textContent", part));
    }

    private void walk(String member, Screen screen, String language, String right) {
        BigDecimal before;
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.openSignIn();
            browser.isAccessible();
            browser.signInHere(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.isAccessible();
            before = ring(browser);
            find(browser);
            study(browser);
            test(browser, right);
            browser.open("my-year");
            browser.see(By.cssSelector("x-ring"));
            assertThat(ring(browser)).isEqualTo(before);
            assertThat(browser.see(By.tagName("main")).getText()).containsAnyOf("A minute to get out", "一分钟疏散");
            browser.isAccessible();
        }
        try (var browser = new Browser(application.address(), screen, language)) {
            approve(browser);
        }
        try (var browser = new Browser(application.address(), screen, language)) {
            audit(browser, member);
        }
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("my-year");
            assertThat(ring(browser)).as("the ring moved").isGreaterThan(before);
        }
    }

    static void find(Browser browser) {
        browser.open("courses?words=minute");
        browser.see(By.cssSelector(".x-course-card"));
        browser.isAccessible();
        browser.click(By.cssSelector(".x-course-card a[href='courses/short']"));
        browser.see(By.cssSelector(".x-course h1"));
        browser.isAccessible();
        browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
    }

    static void study(Browser browser) {
        browser.see(By.cssSelector("x-study article"));
        browser.isAccessible();
        browser.seeAfterStudy(met(1));
        browser.click(By.cssSelector(".x-steps vaadin-button[theme~=primary]"));
        browser.see(By.cssSelector("x-film"));
        browser.isAccessible();
        browser.patiently(
                now -> browser.run("const v = document.querySelector('x-film').shadowRoot.querySelector('video');"
                        + "if (v.readyState < 2) { return false; } v.play(); return true;"));
        browser.seeAfterStudy(By.cssSelector(".x-item-tabs li:first-child .x-sign vaadin-icon"));
    }

    /** The ring of that part is full. */
    private static By met(int part) {
        return By.cssSelector(".x-parts li:nth-child(" + part + ") .x-part-ring[style*='--x-fraction: 1']");
    }

    static void test(Browser browser, String right) {
        browser.click(By.cssSelector(".x-item-tabs li:nth-child(2) a"));
        browser.click(By.cssSelector(".x-quiz .x-empty vaadin-button"));
        browser.see(By.cssSelector(".x-question"));
        browser.isAccessible();
        for (WebElement field : browser.all(By.cssSelector(".x-question"))) {
            WebElement option = field.findElements(By.tagName("vaadin-radio-button")).stream()
                    .filter(each -> each.getText().contains(right))
                    .findFirst()
                    .orElseThrow();
            browser.run("arguments[0].scrollIntoView({block: 'center'})", option);
            option.findElement(By.tagName("input")).click();
        }
        browser.patiently(
                now -> browser.see(By.cssSelector(".x-quiz-progress")).getText().matches(".*10.*10.*"));
        browser.click(By.cssSelector(".x-quiz-bar vaadin-button"));
        browser.see(By.cssSelector(".x-completed"));
        browser.isAccessible();
    }

    private static void approve(Browser browser) {
        browser.signIn("secretary", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("approvals");
        browser.isAccessible();
        By mine = By.xpath(
                "//a[contains(@href, 'approvals/') and (contains(., 'A minute to get out') or contains(., '一分钟疏散'))]");
        browser.click(mine);
        browser.see(By.cssSelector(".x-approval"));
        browser.isAccessible();
        looksAtTheWholeDay(browser);
        browser.open("approvals");
        browser.click(mine);
        browser.see(By.cssSelector(".x-approval"));
        browser.click(By.cssSelector(".x-decisions vaadin-button[theme~=primary]"));
        browser.see(By.cssSelector("vaadin-notification-card"));
        browser.patiently(now -> !browser.shows(mine));
    }

    /** From the claim's evidence to all that the member studied on that day, in the same words. */
    private static void looksAtTheWholeDay(Browser browser) {
        browser.click(By.cssSelector("a[href*='time/']"));
        browser.see(By.cssSelector(".x-day-session .x-timeline"));
        browser.isAccessible();
    }

    /** Finds the member among all below, and sees the same day. */
    private static void audit(Browser browser, String member) {
        browser.signIn("auditor", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("time");
        browser.see(By.cssSelector("a.x-row[href*='time/'] .x-recent"));
        browser.isAccessible();
        browser.see(By.cssSelector(".x-search input")).sendKeys(member, Keys.ENTER);
        browser.patiently(
                now -> browser.all(By.cssSelector("a.x-row[href*='time/']")).size() == 1);
        browser.click(By.cssSelector("a.x-row[href*='time/']"));
        browser.see(By.cssSelector(".x-day-session .x-timeline"));
        assertThat(browser.see(By.tagName("main")).getText()).containsAnyOf("A minute to get out", "一分钟疏散");
        browser.isAccessible();
    }

    private static BigDecimal ring(Browser browser) {
        browser.see(By.cssSelector("x-ring"));
        Object number = browser.patiently(now -> browser.run("return document.querySelector('x-ring').number"));
        return new BigDecimal(number.toString());
    }
}
