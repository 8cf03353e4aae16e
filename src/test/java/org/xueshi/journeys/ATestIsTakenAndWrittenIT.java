package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;
import org.xueshi.testing.TestCourse;

/**
 * A member answers a question of each kind, finds the answers as they were given, learns what each was worth and why, and
 * does better; the browser never has the key before the end. An instructor adds a question, is told where it is wrong, and
 * publishes it; and sees what answers say about the questions, which members don't.
 */
class ATestIsTakenAndWrittenIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String COURSE = "all-kinds";
    private static final String TO_WRITE = "all-kinds-to-write";
    private static final String TO_JUDGE = "all-kinds-to-judge";
    private static final String FIGURES = "tests/" + TO_JUDGE + "/1/test";
    private static final By BEGIN = By.cssSelector(".x-quiz .x-empty vaadin-button");
    private static final By FORM = By.cssSelector(".x-question-form");

    /** What the server sends is kept for the journey to look at. */
    private static final String LISTEN = """
            window.heard = [];
            const send = XMLHttpRequest.prototype.send;
            XMLHttpRequest.prototype.send = function (...what) {
              this.addEventListener('load', () => window.heard.push(this.responseText));
              return send.apply(this, what);
            };
            """;

    @TempDir
    static Path folder;

    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withTests(folder, COURSE, TO_WRITE, TO_JUDGE);
    }

    @AfterAll
    static void stop() {
        application.close();
    }

    /** What a member reads and writes, by language. */
    private record Words(
            String asked,
            List<String> lamps,
            List<String> things,
            String isTrue,
            List<String> duties,
            String surplus,
            List<String> steps,
            List<String> trees,
            String brigade,
            List<String> ways,
            List<String> verdicts) {}

    private static final Words ENGLISH = new Words(
            "Which lamp is on?",
            List.of("The red one", "The blue one"),
            List.of("A torch", "The list", "The sofa"),
            "True",
            List.of("Wires", "Ditches", "Registers"),
            "The moon",
            List.of("Hear the warning", "Wake the neighbours", "Walk uphill", "Count everybody"),
            List.of("  gINKGO ", "maidenhair tree"),
            "The Brigade",
            List.of("outside", "inside"),
            List.of("Wrong", "Partly right", "Right"));

    private static final Words CHINESE = new Words(
            "哪盏灯亮着？",
            List.of("红灯", "蓝灯"),
            List.of("手电", "名单", "沙发"),
            "对",
            List.of("电线", "水渠", "名册"),
            "月亮",
            List.of("听预警", "叫邻居", "走上坡", "点人数"),
            List.of("银 杏", "Maidenhair"),
            "消防队",
            List.of("外面", "里面"),
            List.of("答错", "部分答对", "答对"));

    @Test
    void atADeskInEnglish() {
        take("member06", Screen.DESK, "en", ENGLISH);
    }

    @Test
    void onAPhoneInChinese() {
        take("member04", Screen.PHONE, "zh-CN", CHINESE);
    }

    private void take(String member, Screen screen, String language, Words words) {
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", LISTEN));
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/" + COURSE);
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.see(BEGIN);
            browser.isAccessible();
            browser.click(BEGIN);
            var page = new TestPage(browser);
            page.answered(0, 8);
            browser.isAccessible();
            answerHalfRight(page, words);
            holdsNoKey(browser, words);
            browser.driver().navigate().refresh();
            page.answered(8, 8);
            standsAsAnswered(page, words);
            browser.isAccessible();
            holdsNoKey(browser, words);
            page.submit();
            isMarkedByRule(browser, words);
            browser.isAccessible();
            browser.click(By.cssSelector(".x-quiz-result vaadin-button[theme~=primary]"));
            page.answered(0, 8);
            assertThat(page.chosen(1)).as("nothing of the attempt before").isEmpty();
            answerRight(page, words);
            page.submit();
            browser.see(By.cssSelector(".x-completed"));
            assertThat(browser.see(By.cssSelector(".x-quiz-passed h2")).getText())
                    .contains("100");
            browser.isAccessible();
            bothAttemptsAreListed(browser);
        }
    }

    private static void answerHalfRight(TestPage page, Words words) {
        page.choose(1, words.lamps().get(1));
        page.answered(1, 8);
        words.things().forEach(thing -> page.tick(2, thing));
        page.choose(3, words.isTrue());
        page.select(4, 0, words.duties().get(0));
        page.select(4, 1, words.duties().get(1));
        page.select(4, 2, words.surplus());
        page.answered(4, 8);
        page.order(5, swapped(words.steps()));
        page.answered(5, 8);
        page.type(6, "2,700");
        page.type(7, words.trees().get(0));
        page.type(8, words.brigade());
        page.select(8, 0, words.ways().get(1));
        page.answered(8, 8);
        page.quiet();
    }

    private static List<String> swapped(List<String> steps) {
        return List.of(steps.get(0), steps.get(1), steps.get(3), steps.get(2));
    }

    private static void standsAsAnswered(TestPage page, Words words) {
        assertThat(page.chosen(1)).containsExactly(words.lamps().get(1));
        assertThat(page.chosen(2)).containsExactlyInAnyOrderElementsOf(words.things());
        assertThat(page.chosen(3)).containsExactly(words.isTrue());
        assertThat(page.filled(4))
                .containsExactly(words.duties().get(0), words.duties().get(1), words.surplus());
        assertThat(page.steps(5)).isEqualTo(swapped(words.steps()));
        assertThat(page.filled(6)).containsExactly("2,700");
        assertThat(page.filled(7).getFirst().strip())
                .isEqualTo(words.trees().get(0).strip());
        assertThat(page.filled(8)).containsExactly(words.brigade(), words.ways().get(1));
    }

    private static void answerRight(TestPage page, Words words) {
        page.choose(1, words.lamps().get(0));
        page.tick(2, words.things().get(0));
        page.tick(2, words.things().get(1));
        page.choose(3, words.isTrue());
        for (int row = 0; row < 3; row++) {
            page.select(4, row, words.duties().get(row));
        }
        page.order(5, words.steps());
        page.type(6, "2718");
        page.type(7, words.trees().get(1));
        page.type(8, words.brigade());
        page.select(8, 0, words.ways().get(0));
        page.answered(8, 8);
    }

    /** Neither in the page nor in anything that the server sent since it was loaded. */
    private static void holdsNoKey(Browser browser, Words words) {
        String all = browser.driver().getPageSource() + browser.run("return window.heard.join('\\n')");
        assertThat(all).contains(words.asked());
        assertThat(all.toLowerCase(java.util.Locale.ROOT))
                .as("the key stays on the server")
                .doesNotContain(TestCourse.KEY_WORD, "2718", "maidenhair", "willow", "柳树");
    }

    /** 4.499 of 8 points, rounded down: 56 %. */
    private static void isMarkedByRule(Browser browser, Words words) {
        assertThat(browser.see(By.cssSelector(".x-quiz-failed h2")).getText()).contains("56");
        List<WebElement> marked = browser.all(By.cssSelector(".x-question-marked"));
        List<String> verdicts = marked.stream()
                .map(one -> one.findElement(By.cssSelector(".x-badge")).getText())
                .toList();
        String wrong = words.verdicts().get(0);
        String partly = words.verdicts().get(1);
        String right = words.verdicts().get(2);
        assertThat(verdicts).containsExactly(wrong, partly, right, partly, partly, partly, right, partly);
        List<String> earned = marked.stream()
                .map(one -> one.findElement(By.cssSelector(".x-number")).getText())
                .map(points -> points.replaceAll("[^\\d.]+", " ").strip().split(" ")[0])
                .toList();
        assertThat(earned).as("points, by rule").containsExactly("0", "0.5", "1", "0.66", "0.33", "0.5", "1", "0.5");
        assertThat(marked).allSatisfy(one -> assertThat(one.getText()).contains(TestCourse.KEY_WORD));
        // To what was chosen, too: the blue lamp, the sofa, the moon, the rough figure, the way inside.
        List<Integer> told = marked.stream()
                .map(one ->
                        one.findElements(By.cssSelector(".x-option-feedback")).size())
                .toList();
        assertThat(told).containsExactly(1, 1, 0, 1, 0, 1, 0, 1);
    }

    private static void bothAttemptsAreListed(Browser browser) {
        browser.click(By.cssSelector(".x-quiz-result .x-actions vaadin-button"));
        List<WebElement> rows = browser.all(By.cssSelector(".x-quiz .x-list .x-row"));
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).getText()).contains("100");
        assertThat(rows.get(1).getText()).contains("56");
        browser.isAccessible();
    }

    @Test
    void anInstructorWritesAndPublishes() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("instructor", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("studio");
            browser.click(By.cssSelector("vaadin-button[aria-label$='Questions of all kinds (" + TO_WRITE + ")']"));
            browser.click(By.cssSelector(".x-items a[href$='" + TO_WRITE + "/test']"));
            browser.click(By.xpath("//button[contains(., 'Which lamp is on?')]"));
            browser.see(FORM);
            assertThat(browser.all(By.cssSelector(".x-question-list .x-row"))).hasSize(8);
            browser.isAccessible();
            drawNine(browser);
            addAQuestion(browser);
            browser.patiently(now -> state(browser).contains("Some text is still missing"));
            write(browser);
            browser.patiently(now -> state(browser).contains("As a learner sees it"), () -> state(browser));
            browser.isAccessible();
            noneIsRight(browser);
            browser.click(right(1));
            browser.patiently(now -> state(browser).contains("As a learner sees it"), () -> state(browser));
            browser.patiently(now -> !browser.shows(By.cssSelector(".x-question-list .x-badge")));
            publish(browser);
            browser.see(By.xpath("//vaadin-notification-card[contains(., 'Published')]"));
        }
        theNewQuestionIsAsked();
    }

    private static void drawNine(Browser browser) {
        browser.see(By.xpath("//vaadin-integer-field[contains(., 'How many')]//input"))
                .sendKeys(Keys.chord(Keys.CONTROL, "a"), "9", Keys.TAB);
        new TestPage(browser).quiet();
    }

    private static void addAQuestion(Browser browser) {
        browser.click(By.xpath("//vaadin-menu-bar-button[contains(., 'Add a question')]"));
        browser.click(By.xpath("//vaadin-menu-bar-item[normalize-space(.) = 'Single choice']"));
        browser.patiently(now ->
                now.findElements(By.cssSelector(".x-question-list .x-row")).size() == 9);
    }

    /** All texts that are asked for, and none that are not. */
    private static void write(Browser browser) {
        List<WebElement> fields = browser.driver()
                .findElements(By.xpath("//*[contains(@class, 'x-question-form')]"
                        + "//vaadin-text-area[not(contains(., '(optional)'))]//textarea"));
        assertThat(fields).as("a question, three options, an explanation").hasSize(10);
        int number = 0;
        for (WebElement field : fields) {
            browser.run("arguments[0].scrollIntoView({block: 'center'})", field);
            field.sendKeys("Written " + ++number, Keys.TAB);
        }
        new TestPage(browser).quiet();
    }

    /** It is said at the question, in the list, and by who would publish it. */
    private static void noneIsRight(Browser browser) {
        browser.click(right(1));
        browser.patiently(now -> state(browser).contains("exactly one correct option"), () -> state(browser));
        assertThat(browser.all(By.cssSelector(".x-question-list .x-badge")))
                .singleElement()
                .satisfies(badge -> assertThat(badge.getText()).isEqualTo("Unfinished"));
        browser.isAccessible();
        publish(browser);
        assertThat(browser.see(By.cssSelector("[role=status] code")).getText())
                .contains("questions.yaml", "exactly one correct option");
        browser.isAccessible();
        browser.open("studio/" + TO_WRITE + "/test");
        browser.click(By.xpath("//button[contains(@class, 'x-question-title') and contains(., 'Written')]"));
        browser.see(FORM);
    }

    private static void publish(Browser browser) {
        browser.open("studio/" + TO_WRITE);
        browser.click(Browser.words("Publish"));
    }

    private static By right(int option) {
        return By.xpath("//*[contains(@class, 'x-question-form')]//*[@aria-label = 'Option " + option
                + "']//vaadin-checkbox/label");
    }

    private static String state(Browser browser) {
        return browser.see(By.cssSelector(".x-question-form > [aria-live]")).getText();
    }

    /** Of who enrols from now on. */
    private static void theNewQuestionIsAsked() {
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn("member16", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/" + TO_WRITE);
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.click(BEGIN);
            new TestPage(browser).answered(0, 9);
            assertThat(browser.all(By.cssSelector(".x-question")).getLast().getText())
                    .contains("Written 2", "Written 4");
        }
    }

    @Test
    void anInstructorSeesWhatAnswersSay() {
        answerOne("member24", "The red one");
        answerOne("member26", "The blue one");
        answerOne("member28", "The red one");
        answerOne("member30", "The blue one");
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("instructor", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("tests");
            browser.isAccessible();
            browser.click(By.cssSelector("a[href='" + FIGURES + "']"));
            assertThat(browser.see(By.cssSelector("main .x-empty")).getText()).contains("fewer than 5");
            browser.isAccessible();
            answerOne("member32", "The red one");
            browser.driver().navigate().refresh();
            WebElement lamp =
                    browser.see(By.xpath("//*[contains(@class, 'x-item-figures')][contains(., 'Which lamp')]"));
            assertThat(lamp.getText())
                    .contains("The red one", "3 (60%)", "The blue one", "2 (40%)", "chosen by nobody");
            assertThat(browser.driver().getPageSource())
                    .as("nobody is named")
                    .doesNotContainPattern("member(2[468]|3[02])");
            browser.isAccessible();
        }
    }

    /** Nothing but the first question, and says so. */
    private static void answerOne(String member, String lamp) {
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/" + TO_JUDGE);
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.click(BEGIN);
            var page = new TestPage(browser);
            page.answered(0, 8);
            page.choose(1, lamp);
            page.answered(1, 8);
            page.submit();
            assertThat(browser.see(By.cssSelector("vaadin-confirm-dialog")).getDomProperty("textContent"))
                    .contains("7 questions are unanswered");
            browser.click(By.cssSelector("vaadin-confirm-dialog [slot=confirm-button]"));
            browser.see(By.cssSelector(".x-quiz-failed"));
        }
    }

    @Test
    void aMemberHasNeitherStudioNorStatistics() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("member16", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            for (String route : List.of(
                    "studio",
                    "studio/" + COURSE,
                    "studio/" + COURSE + "/test",
                    "tests",
                    FIGURES,
                    "test-accommodations")) {
                browser.open(route);
                browser.patiently(now -> browser.shows(By.cssSelector("main h1")));
                assertThat(browser.driver().getPageSource())
                        .doesNotContain(TestCourse.KEY_WORD, "Which lamp", "Publish", "first attempt");
                assertThat(browser.shows(By.cssSelector(".x-items, .x-quiz-editor, .x-item-figures, .x-list")))
                        .isFalse();
            }
        }
    }
}
