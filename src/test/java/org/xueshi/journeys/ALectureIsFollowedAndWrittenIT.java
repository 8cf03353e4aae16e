package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;
import org.xueshi.library.FileId;
import org.xueshi.testing.S3Server;
import org.xueshi.testing.TwoSlides;

/**
 * A member reads a page, watches a film by keyboard and by its transcript, writes a note, sees what has been seen, and goes on
 * there on another device. An instructor writes a page, a chapter and a part, is told what is wrong where it is, and
 * publishes. Files are kept in a bucket, as the settings of README.md say.
 */
class ALectureIsFollowedAndWrittenIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String COURSE = "hill";
    private static final String TO_WRITE = "hill-to-write";
    private static final By NOTE = By.cssSelector(".x-note-list .x-note-words");
    private static final By NEXT_PART = By.cssSelector(".x-steps vaadin-button[theme~=primary]");

    @TempDir
    static Path folder;

    private static S3Server store;
    private static Application application;

    @BeforeAll
    static void start() throws IOException {
        store = new S3Server();
        application = Application.withLectures(folder, settings(store), COURSE, TO_WRITE);
    }

    private static Map<String, String> settings(S3Server store) {
        return Map.of(
                "XUESHI_STORE", "s3",
                "XUESHI_S3_ENDPOINT", store.address().toString(),
                "XUESHI_S3_BUCKET", S3Server.BUCKET,
                "AWS_ACCESS_KEY_ID", "key",
                "AWS_SECRET_ACCESS_KEY", "secret");
    }

    @AfterAll
    static void stop() {
        application.close();
        store.close();
    }

    @Test
    void theFilmLiesInTheBucket() throws IOException {
        Path film = Path.of("src/test/resources/media/short.mp4");
        String key = FileId.of(film).sha256();
        try (var bucket = store.client()) {
            long kept = bucket.headObject(
                            request -> request.bucket(S3Server.BUCKET).key(key))
                    .contentLength();
            assertThat(kept).isEqualTo(Files.size(film));
        }
    }

    @Test
    void atADeskInEnglish() {
        follow("member06", Screen.DESK, Screen.PHONE, "en", "bridge", "Leave by the hill");
    }

    @Test
    void onAPhoneInChinese() {
        follow("member04", Screen.PHONE, Screen.DESK, "zh-CN", "小桥", "从山坡走");
    }

    private void follow(String member, Screen screen, Screen other, String language, String word, String third) {
        String note = "<b>" + member + "</b> & 小桥";
        try (var browser = new Browser(application.address(), screen, language)) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/" + COURSE);
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            read(browser);
            browser.click(NEXT_PART);
            var film = new FilmPage(browser, 4);
            assertThat(film.resumed()).isEmpty();
            assertThat(film.seenPercent()).isZero();
            browser.isAccessible();
            followTheLines(film, browser, word, third);
            staysWithinTheSpeed(film, browser);
            watchSomeByKeyboard(film, browser);
            write(film, browser, note);
            browser.isAccessible();
            browser.seeAfterStudy(
                    By.cssSelector(
                            ".x-parts li:nth-child(2) .x-part-ring:not([style*='--x-fraction: 0;']):not([style$='--x-fraction: 0'])"));
            browser.driver().navigate().refresh();
            goesOnThere(browser, note);
        }
        try (var browser = new Browser(application.address(), other, language)) {
            browser.signIn(member, PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("study/" + COURSE + "/leave");
            goesOnThere(browser, note);
            browser.isAccessible();
        }
    }

    /** A formula that is drawn, a table with its head, a picture that is there and described. */
    private static void read(Browser browser) {
        browser.see(By.cssSelector("x-study article x-formula math mfrac"));
        assertThat(browser.all(By.cssSelector("x-study article table th"))).hasSize(2);
        WebElement picture = browser.see(By.cssSelector("x-study article img"));
        assertThat(picture.getDomAttribute("alt")).isNotBlank();
        browser.patiently(now -> (Boolean) browser.run("return arguments[0].naturalWidth > 0", picture));
        browser.isAccessible();
    }

    /** A line leads the film there; words are found in the lines, one after the other. */
    private static void followTheLines(FilmPage film, Browser browser, String word, String third) {
        WebElement line = film.lines().get(2);
        assertThat(line.getText()).contains(third);
        click(browser, line);
        assertThat(film.at()).isEqualTo(6, Offset.offset(0.05));
        browser.patiently(now -> "true".equals(film.lines().get(2).getDomAttribute("aria-current")));
        film.search().sendKeys(word);
        browser.patiently(now -> film.matches().equals("1 2"));
        String first = film.match();
        assertThat(first).contains(word);
        film.search().sendKeys(Keys.ENTER);
        browser.patiently(now -> film.matches().equals("2 2"));
        assertThat(film.match()).contains(word).isNotEqualTo(first);
        browser.isAccessible();
        film.search().sendKeys("-nowhere");
        browser.patiently(now -> film.matches().equals("0 0"));
    }

    /** As the course allows: neither by key nor by anything else. */
    private static void staysWithinTheSpeed(FilmPage film, Browser browser) {
        film.press(">>>>>>");
        browser.patiently(now -> film.speed() == 1.25);
        film.ask("(video.playbackRate = 2)");
        browser.patiently(now -> film.speed() == 1.25);
        assertThat(film.ask("root.querySelector('media-playback-rate-menu').getAttribute('rates')"))
                .isEqualTo("0.5 0.75 1 1.25");
        film.press("<");
        browser.patiently(now -> film.speed() == 1);
    }

    /** From the beginning into the second line, and there it stops. */
    private static void watchSomeByKeyboard(FilmPage film, Browser browser) {
        film.press("0");
        browser.patiently(now -> film.at() == 0);
        film.press(Keys.ARROW_RIGHT);
        browser.patiently(now -> film.at() == 5);
        film.press("j");
        browser.patiently(now -> film.at() == 0);
        film.press("m");
        browser.patiently(now -> (Boolean) film.ask("video.muted"));
        film.press("m");
        film.press("k");
        browser.patiently(now -> film.plays());
        browser.patiently(now -> film.at() > 4);
        film.press(" ");
        browser.patiently(now -> !film.plays());
        assertThat(film.at()).isBetween(4.0, 9.0);
        browser.patiently(now -> film.seenPercent() > 25);
        assertThat(film.seenPercent()).isLessThan(80);
        assertThat(film.seen().findElements(By.cssSelector(".bar span"))).hasSize(1);
    }

    /** At the time where the film is; it is kept as text, whatever it looks like. */
    private static void write(FilmPage film, Browser browser, String note) {
        film.press("n");
        WebElement field = browser.see(By.cssSelector(".x-note-form textarea"));
        browser.isAccessible();
        field.sendKeys(Keys.chord(Keys.CONTROL, Keys.ENTER));
        browser.see(By.cssSelector(".x-note-form vaadin-text-area[invalid]"));
        field.sendKeys(note, Keys.chord(Keys.CONTROL, Keys.ENTER));
        assertThat(browser.see(NOTE).getText()).isEqualTo(note);
        assertThat(browser.shows(By.cssSelector(".x-note-form"))).isFalse();
        // By the bar to what has not been seen, and by the note back.
        double left = film.at();
        click(browser, film.seen().findElement(By.cssSelector("summary")));
        film.press("0");
        browser.patiently(now -> film.at() == 0);
        click(browser, film.seen().findElement(By.cssSelector("li button")));
        browser.patiently(now -> Math.abs(film.at() - left) < 1.5);
        film.press("0");
        browser.patiently(now -> film.at() == 0);
        browser.click(By.cssSelector(".x-note-list li > vaadin-button"));
        browser.patiently(now -> Math.abs(film.at() - left) < 0.1);
    }

    private static void click(Browser browser, WebElement element) {
        browser.run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
    }

    /** In the same part at the same time, with what was seen and written. */
    private static void goesOnThere(Browser browser, String note) {
        var film = new FilmPage(browser, 4);
        browser.patiently(now -> film.resumed().matches("(?s).*0:0[4-8].*"), film::resumed);
        assertThat(film.at()).isBetween(4.0, 9.0);
        assertThat(film.seenPercent()).isBetween(20, 80);
        assertThat(browser.all(NOTE))
                .singleElement()
                .satisfies(words -> assertThat(words.getText()).isEqualTo(note));
    }

    @Test
    void anInstructorWritesAndPublishes() throws IOException {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("instructor", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("studio");
            browser.click(By.cssSelector("vaadin-button[aria-label$='The hill and the bridge (" + TO_WRITE + ")']"));
            givesThePresentation(browser);
            browser.click(By.cssSelector(".x-items a[href$='" + TO_WRITE + "/leave']"));
            browser.see(By.cssSelector("#part-slope x-formula math"));
            browser.isAccessible();
            aPage(browser);
            chapters(browser);
            aPartWithoutItsFilm(browser);
            anotherPage(browser);
            slidesBecomePages(browser);
            browser.isAccessible();
            browser.open("studio/" + TO_WRITE);
            browser.click(Browser.words("Publish"));
            browser.see(By.xpath("//vaadin-notification-card[contains(., 'Published')]"));
        }
        whoEnrolsNowSeesIt();
    }

    private static void aPage(Browser browser) {
        type(browser, "slope", "Text in English", "\nIt rains for $\\sqrt{2$ hours.\n");
        browser.patiently(now -> problems(browser, "slope").contains("line 11"));
        assertThat(problems(browser, "slope"))
                .startsWith("pages/slope.en.md, line 11")
                .contains("the braces of the formula \\sqrt{2 don’t match");
        browser.isAccessible();
        type(browser, "slope", "Text in English", "\b".repeat(9) + "}$ hours.\n");
        browser.patiently(now -> problems(browser, "slope").isEmpty(), () -> problems(browser, "slope"));
        browser.see(By.cssSelector("#part-slope x-formula math msqrt"));
    }

    private static void chapters(Browser browser) {
        WebElement field = chaptersField(browser);
        field.sendKeys(Keys.chord(Keys.CONTROL, Keys.END), "\n9 Too short a time", Keys.TAB);
        String refused = "//*[@id = 'part-film']//vaadin-text-area[@invalid][contains(., 'Not so: line 3')]";
        browser.see(By.xpath(refused));
        browser.isAccessible();
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), "0:00 The stream\n1:30 After the end", Keys.TAB);
        browser.patiently(now -> problems(browser, "film").contains("chapters.vtt"), () -> problems(browser, "film"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), "0:00 The stream\n0:04 The hill <now>\n0:08 The end", Keys.TAB);
        browser.patiently(now -> problems(browser, "film").isEmpty(), () -> problems(browser, "film"));
    }

    /** It is said at the field; what was added by mistake is taken out. */
    private static void aPartWithoutItsFilm(Browser browser) {
        browser.click(adding("Video"));
        browser.see(By.xpath("//*[@id = 'part-video-1']//*[contains(., 'Still missing: choose a file')]"));
        browser.isAccessible();
        browser.click(By.cssSelector("#part-video-1 vaadin-button[aria-label^='Take']"));
        browser.patiently(now -> !browser.shows(By.id("part-video-1")));
    }

    private static void anotherPage(Browser browser) {
        browser.click(adding("Page"));
        browser.see(By.id("part-page-1"));
        type(browser, "page-1", "Text in English", "Count everybody at the school.");
        type(browser, "page-1", "Text in Chinese", "在学校点人数。");
        browser.see(By.xpath("//*[@id = 'part-page-1']//article[contains(., '在学校点人数')]"));
        field(browser, "page-1", "Title in English").sendKeys(Keys.chord(Keys.CONTROL, "a"), "The school", Keys.TAB);
        browser.see(By.xpath("//*[@id = 'part-page-1']//h3[. = 'The school']"));
    }

    private static void givesThePresentation(Browser browser) throws IOException {
        Path slides = Files.write(folder.resolve("way-out.pptx"), TwoSlides.pptx());
        browser.click(Browser.words("Add a file from the library"));
        browser.patiently(now -> browser.see(By.cssSelector("vaadin-dialog x-upload"))
                        .getShadowRoot()
                        .findElement(By.cssSelector("input")))
                .sendKeys(slides.toString());
        browser.click(By.xpath("//vaadin-dialog//vaadin-button[normalize-space(.) = 'way-out.pptx']"));
        browser.see(By.linkText("media/way-out.pptx"));
    }

    /** In each language of the course. */
    private static void slidesBecomePages(Browser browser) {
        browser.click(adding("Slides"));
        for (String language : List.of("In English", "In Chinese")) {
            String files = "//*[@id = 'part-slides-1']//*[@aria-label = '" + language + "']";
            field(browser, files + "//*[label[starts-with(., 'Slides to download')]]")
                    .sendKeys("way");
            browser.click(By.xpath("//vaadin-combo-box-item[contains(., 'media/way-out.pptx')]"));
            browser.click(By.xpath(files + "//vaadin-button[contains(., 'Make the pages from the slides')]"));
            browser.see(By.xpath(files + "//a[contains(@href, '.pdf')]"));
        }
        browser.patiently(now -> !browser.shows(By.cssSelector("#part-slides-1 vaadin-combo-box[invalid]")));
    }

    private static By adding(String kind) {
        return By.xpath("//*[@class = 'x-part-adding']//vaadin-button[normalize-space(.) = '" + kind + "']");
    }

    private static void type(Browser browser, String part, String label, String text) {
        field(browser, part, label).sendKeys(Keys.chord(Keys.CONTROL, Keys.END), text, Keys.TAB);
    }

    private static WebElement field(Browser browser, String part, String label) {
        return field(browser, "//*[@id = 'part-" + part + "']//*[label[normalize-space(.) = '" + label + "']]");
    }

    /** Of the film in English. */
    private static WebElement chaptersField(Browser browser) {
        return field(browser, "//*[@id = 'part-film']//*[@aria-label = 'In English']//*[label[. = 'Chapters']]");
    }

    private static WebElement field(Browser browser, String place) {
        WebElement field = browser.see(By.xpath(place + "/*[self::textarea or self::input]"));
        browser.run("arguments[0].scrollIntoView({block: 'center'})", field);
        return field;
    }

    /** Empty while there is nothing to be told. */
    private static String problems(Browser browser, String part) {
        return String.valueOf(browser.run("""
                const list = document.querySelector('#part-' + arguments[0] + ' > .x-problems');
                return list.checkVisibility() ? list.textContent : '';""", part));
    }

    private static void whoEnrolsNowSeesIt() {
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.signIn("member16", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("courses/" + TO_WRITE);
            browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
            browser.see(By.cssSelector("x-study article math msqrt"));
            browser.click(NEXT_PART);
            var film = new FilmPage(browser, 4);
            assertThat(film.ask("[...root.querySelectorAll('.tabs button')].at(-1).click()"))
                    .isNull();
            browser.patiently(
                    now -> film.ask("root.querySelector('x-chapters')?.shadowRoot.textContent.replace(/\\s+/g, ' ')")
                            .toString()
                            .contains("0:04The hill <now>"));
            browser.isAccessible();
            browser.click(NEXT_PART);
            browser.see(By.xpath("//article[contains(., 'Count everybody at the school')]"));
            assertThat(browser.see(By.cssSelector(".x-part-title")).getText()).isEqualTo("The school");
            browser.click(NEXT_PART);
            leafs(browser);
        }
    }

    private static void leafs(Browser browser) {
        WebElement paper = browser.see(By.cssSelector("x-paper"));
        browser.patiently(now -> paper.getShadowRoot()
                .findElement(By.cssSelector(".text"))
                .getText()
                .contains(TwoSlides.WORDS));
        browser.patiently(now -> paper.getShadowRoot()
                        .findElement(By.cssSelector("x-slide-strip"))
                        .getShadowRoot()
                        .findElements(By.cssSelector("button"))
                        .size()
                == 2);
        assertThat(paper.getShadowRoot()
                        .findElement(By.cssSelector("a[download]"))
                        .getDomAttribute("href"))
                .endsWith(".pptx");
        browser.isAccessible();
    }

    @Test
    void aMemberHasNoEditor() {
        try (var browser = new Browser(application.address(), Screen.DESK, "en")) {
            browser.signIn("member16", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            for (String route : List.of("studio/" + COURSE, "studio/" + COURSE + "/leave")) {
                browser.open(route);
                browser.see(By.cssSelector("main h1"));
                assertThat(browser.shows(By.cssSelector(".x-items, .x-lecture-editor")))
                        .isFalse();
            }
        }
    }
}
