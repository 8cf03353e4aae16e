package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;

/**
 * Two members talk, one at a desk in English and one on a phone in Chinese: what one writes arrives at the other by itself, a
 * copy is named before it is posted, and half a post survives a crash. An instructor judges by keys, and what was earned is
 * seen at once.
 */
class ASeminarIsHeldAndJudgedIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String COURSE = "talking";
    private static final By AREA = By.cssSelector(".x-composer textarea");
    private static final By POST = By.cssSelector(".x-composer-bar > vaadin-button[theme~=primary]");
    private static final String HARVEST =
            "Nobody came to our meetings during the harvest, so we moved them to the evening before market day, put the "
                    + "agenda on the door a week ahead and asked each group leader to bring one neighbour along.";

    /** What is told aloud of the names that are offered. */
    private static final String OFFERED =
            "return document.querySelector('x-writing').shadowRoot.querySelector('[role=status]').textContent.trim()";

    private static final String ROADS = "我们那里山路远，老人来一趟要走一个钟头，后来分三个点同时开会，用一部电话连着，每个点推一个人复述刚才说的话，从此没有人说没听见。";

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withSeminars(folder, COURSE);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    @Test
    void twoMembersTalkAndAnInstructorJudges() {
        try (var desk = new Browser(application.address(), Screen.DESK, "en");
                var phone = new Browser(application.address(), Screen.PHONE, "zh-CN")) {
            enter(desk, "member06");
            enter(phone, "member04");
            desk.see(AREA);
            desk.isAccessible();
            phone.isAccessible();
            aPostArrivesByItself(desk, phone);
            aCopyIsNamedBeforeItIsPosted(phone);
            halfAPostSurvivesACrash(phone);
            theyAnswerEachOther(desk, phone);
            desk.isAccessible();
            phone.isAccessible();
            anInstructorJudges(desk, phone);
        }
    }

    private static void enter(Browser browser, String member) {
        browser.signIn(member, PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        browser.open("courses/" + COURSE);
        browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
        browser.see(AREA);
    }

    private static void write(Browser browser, String words) {
        WebElement area = browser.see(AREA);
        browser.run("arguments[0].scrollIntoView({block: 'center'})", area);
        area.sendKeys(Keys.chord(Keys.CONTROL, "a"), words);
    }

    private static By post(String words) {
        return By.xpath("//article[contains(@class, 'x-post')][contains(., \"" + words + "\")]");
    }

    private static void aPostArrivesByItself(Browser desk, Browser phone) {
        write(desk, HARVEST);
        desk.click(POST);
        desk.see(post("market day"));
        assertThat(phone.see(post("market day")).getText()).contains("neighbour");
        assertThat(desk.see(By.cssSelector(".x-rubric")).getText()).contains("1 of 1");
    }

    private static void aCopyIsNamedBeforeItIsPosted(Browser phone) {
        write(phone, "Well said. " + HARVEST);
        phone.click(POST);
        assertThat(phone.see(By.cssSelector(".x-composer [role=alert] .x-message"))
                        .getText())
                .contains("%", "不改写就不计入");
        phone.isAccessible();
    }

    private static void halfAPostSurvivesACrash(Browser phone) {
        write(phone, ROADS.substring(0, 20));
        phone.driver().navigate().refresh();
        phone.patiently(now -> ROADS.substring(0, 20).equals(phone.see(AREA).getDomProperty("value")));
        write(phone, ROADS);
        phone.click(POST);
        phone.see(post("山路远"));
        phone.patiently(now -> "".equals(phone.see(AREA).getDomProperty("value")));
    }

    private static void theyAnswerEachOther(Browser desk, Browser phone) {
        answer(phone, "market day", "你们的门上议程是谁写的？我们这里总是写得太晚。");
        desk.see(post("门上议程"));
        aMentionIsOffered(desk);
        answer(desk, "山路远", "How do you keep the three places from talking at once on one telephone?");
        phone.see(post("one telephone"));
        phone.click(By.xpath(
                "//article[contains(., 'one telephone')]//vaadin-button[contains(@class, 'x-post-reaction')]"));
        phone.see(By.cssSelector(".x-post-reaction[aria-pressed=true]"));
        desk.patiently(now -> desk.see(By.cssSelector(".x-rubric")).getText().contains("Waits for an instructor"));
    }

    /** The only other one who takes part, taken by the keyboard. */
    private static void aMentionIsOffered(Browser desk) {
        write(desk, "I agree with @");
        desk.patiently(now -> !"".equals(desk.run(OFFERED)), () -> "no name was offered");
        String name = (String) desk.run(OFFERED);
        desk.see(AREA).sendKeys(Keys.ENTER);
        desk.patiently(
                now -> ("I agree with @" + name + " ").equals(desk.see(AREA).getDomProperty("value")));
        desk.see(AREA).sendKeys("about the three places.");
        desk.click(POST);
        assertThat(desk.see(By.xpath("//article//strong[contains(., '@')]")).getText())
                .isEqualTo("@" + name);
    }

    private static void answer(Browser browser, String to, String words) {
        browser.click(
                By.xpath(
                        "//article[contains(@class, 'x-post')][contains(., '" + to
                                + "')]//vaadin-button[vaadin-icon[@icon = 'vaadin:reply'] and not(contains(@class, 'x-post-answers'))]"));
        browser.see(By.xpath("//*[contains(@class, 'x-composer')]/h3[contains(., 'reply to') or contains(., '回复')]"));
        write(browser, words);
        browser.click(POST);
        browser.see(post(words.substring(0, 8)));
    }

    private static void anInstructorJudges(Browser desk, Browser phone) {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("instructor", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("seminars");
            browser.isAccessible();
            browser.click(By.cssSelector("a.x-row[href$='" + COURSE + "/talk']"));
            assertThat(browser.all(By.cssSelector(".x-judging-line"))).hasSize(2);
            browser.isAccessible();
            browser.click(By.cssSelector(".x-judging-line"));
            WebElement title = browser.see(By.cssSelector(".x-contribution h2"));
            browser.isAccessible();
            String first = title.getText();
            title.sendKeys("j");
            browser.patiently(now ->
                    !browser.see(By.cssSelector(".x-contribution h2")).getText().equals(first));
            browser.see(By.cssSelector(".x-contribution h2")).sendKeys("k");
            browser.patiently(now ->
                    browser.see(By.cssSelector(".x-contribution h2")).getText().equals(first));
            decideOn(browser, "market day", "s");
            desk.see(By.cssSelector(".x-completed"));
            assertThat(desk.see(By.cssSelector(".x-rubric")).getText()).contains("Found sufficient");
            decideOn(browser, "山路远", "r");
            browser.see(By.cssSelector("vaadin-dialog textarea")).sendKeys("请写清楚是哪一年的事");
            browser.click(By.xpath("//vaadin-dialog//vaadin-button[contains(@theme, 'primary')]"));
            phone.see(By.xpath("//*[contains(@class, 'x-message')][contains(., '哪一年的事')]"));
            browser.see(By.xpath("//vaadin-notification-card[contains(., 'given back')]"));
            undo(browser);
            browser.open("seminar-thread/" + COURSE + "/talk");
            browser.see(post("market day"));
            browser.isAccessible();
            aClosedSeminarLeavesWhatIsTyped(browser, phone);
        }
    }

    private static void aClosedSeminarLeavesWhatIsTyped(Browser browser, Browser phone) {
        write(phone, "还没写完的半句");
        browser.click(Browser.words("Close the seminar"));
        browser.see(By.cssSelector("vaadin-dialog textarea")).sendKeys("We go on at the next meeting.");
        browser.click(By.xpath("//vaadin-dialog//vaadin-button[contains(@theme, 'primary')]"));
        phone.see(By.xpath("//*[contains(@class, 'x-message')][contains(., '已经关闭')]"));
        assertThat(phone.see(AREA).getDomProperty("value")).isEqualTo("还没写完的半句");
        phone.click(POST);
        phone.see(By.xpath("//*[contains(@class, 'x-composer')]//*[contains(@class, 'x-message')]"
                + "[contains(., 'next meeting')]"));
        assertThat(phone.see(AREA).getDomProperty("value")).isEqualTo("还没写完的半句");
    }

    /** Whoever wrote that. */
    private static void decideOn(Browser browser, String words, String key) {
        List<String> lines = browser.all(By.cssSelector(".x-judging-line")).stream()
                .map(line -> line.getDomAttribute("href"))
                .toList();
        for (String line : lines) {
            browser.open(line);
            WebElement title = browser.see(By.cssSelector(".x-contribution h2"));
            if (browser.see(By.cssSelector(".x-contribution .x-posts"))
                    .getText()
                    .contains(words)) {
                title.sendKeys(key);
                return;
            }
        }
        throw new AssertionError("nobody wrote " + words);
    }

    private static void undo(Browser browser) {
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-dialog[opened]")));
        browser.see(By.cssSelector(".x-contribution h2")).sendKeys("u");
        browser.see(By.xpath("//vaadin-notification-card[contains(., 'Taken back')]"));
    }

    @Test
    void aMemberHasNoQueue() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("member16", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            for (String route :
                    List.of("seminars", "seminars/" + COURSE + "/talk", "seminar-thread/" + COURSE + "/talk")) {
                browser.open(route);
                browser.patiently(now -> browser.shows(By.cssSelector("main h1")));
                assertThat(browser.shows(By.cssSelector(".x-judging-list, .x-thread, .x-row")))
                        .isFalse();
            }
        }
    }

    @Test
    void anInstructorWritesASeminar() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("instructor", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("studio");
            browser.click(By.cssSelector("vaadin-button[aria-label$='Talking it over (" + COURSE + ")']"));
            browser.click(By.cssSelector(".x-items a[href$='" + COURSE + "/talk']"));
            browser.see(By.cssSelector(".x-seminar-editor"));
            browser.isAccessible();
            WebElement own = browser.see(By.xpath("//vaadin-integer-field[contains(., 'Posts of one’s own')]//input"));
            own.sendKeys(Keys.chord(Keys.CONTROL, "a"), "0", Keys.TAB);
            WebElement replies =
                    browser.see(By.xpath("//vaadin-integer-field[contains(., 'Replies to others')]//input"));
            replies.sendKeys(Keys.chord(Keys.CONTROL, "a"), "0", Keys.TAB);
            browser.see(By.xpath("//li[contains(., 'neither a post nor a reply')]"));
            replies.sendKeys(Keys.chord(Keys.CONTROL, "a"), "2", Keys.TAB);
            browser.patiently(now -> !browser.shows(By.xpath("//li[contains(., 'neither a post nor a reply')]")));
        }
    }
}
