package org.xueshi.journeys;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.assertj.core.api.Assertions;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.xueshi.testing.Chromium;
import org.xueshi.testing.Desktop;

/** A person's Chromium: waits on what a person would see, never for a length of time. */
public final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STUDY_PATIENCE = Duration.ofMinutes(3);

    /** Neither drawer nor header lies over the title of a page that has not been scrolled. */
    private static final String TITLE_UNCOVERED = """
            const title = document.querySelector('main h1').getBoundingClientRect();
            const seen = document.elementFromPoint(title.left + 2, title.top + title.height / 2);
            const frame = seen && (seen.localName === 'vaadin-app-layout' || seen.closest('[slot=drawer], [slot=navbar]'));
            return scrollY > 0 || !frame;
            """;

    private final String address;
    private final String language;
    private final ChromeDriver driver;

    /** Without a window. */
    public Browser(String address, Screen screen, String language) {
        this(address, language, Chromium.start(options(screen, language)));
    }

    /** Without a window, and with a film that the page takes for what its camera sees; nobody is asked whether it may. */
    public static Browser withCamera(String address, Screen screen, String language, Path film) {
        ChromeOptions options = options(screen, language)
                .addArguments(
                        "--use-fake-device-for-media-stream",
                        "--use-fake-ui-for-media-stream",
                        "--use-file-for-fake-video-capture=" + film.toAbsolutePath());
        return new Browser(address, language, Chromium.start(options));
    }

    /** With windows on that desktop, and hidden ones as slow as people have them. */
    public Browser(String address, Desktop desktop, String language) {
        this(address, language, Chromium.start(asPeopleHaveIt(language), desktop.environment()));
    }

    private Browser(String address, String language, ChromeDriver driver) {
        this.address = address;
        this.language = language;
        this.driver = driver;
    }

    /** How large the window is. */
    public enum Screen {
        DESK(1440, 900),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static ChromeOptions options(Screen screen, String language) {
        var options = options(Chromium.options(), language);
        if (screen == Screen.PHONE) {
            // A desktop window can't be this narrow.
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of("deviceMetrics", Map.of("width", screen.width, "height", screen.height, "pixelRatio", 2.0)));
        } else {
            options.addArguments("--window-size=" + screen.width + "," + screen.height);
        }
        return options;
    }

    private static ChromeOptions asPeopleHaveIt(String language) {
        ChromeOptions options = options(Chromium.inAWindow(), language);
        // The driver would keep hidden pages as quick as visible ones.
        options.setExperimentalOption("excludeSwitches", List.of("disable-background-timer-throttling"));
        return options;
    }

    private static ChromeOptions options(ChromeOptions options, String language) {
        options.addArguments("--force-prefers-reduced-motion");
        options.addArguments("--mute-audio", "--autoplay-policy=no-user-gesture-required", "--lang=" + language);
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        return options;
    }

    public void open(String route) {
        driver.get(address + "/" + route);
    }

    public void signIn(String name, String password) {
        openSignIn();
        signInHere(name, password);
    }

    /** The sign-in page on a device where the person chose their language before. */
    void openSignIn() {
        open("login");
        driver.manage().addCookie(new Cookie("xueshi-language", language.substring(0, 2)));
        open("login");
        see(By.cssSelector(
                ".x-languages vaadin-button[lang^='" + language.substring(0, 2) + "'][aria-pressed='true']"));
    }

    /** On the sign-in page that is shown. */
    void signInHere(String name, String password) {
        see(By.name("username")).sendKeys(name);
        see(By.name("password")).sendKeys(password, Keys.ENTER);
    }

    void signOut() {
        driver.manage().deleteAllCookies();
    }

    /** As after a long absence: the server doesn't know the session any more. */
    void loseSession() {
        driver.manage().addCookie(new Cookie("JSESSIONID", "0".repeat(32)));
    }

    public WebElement see(By what) {
        return patiently(PATIENCE, ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** Waits as long as studying takes. */
    WebElement seeAfterStudy(By what) {
        return patiently(STUDY_PATIENCE, ExpectedConditions.visibilityOfElementLocated(what));
    }

    List<WebElement> all(By what) {
        see(what);
        return driver.findElements(what);
    }

    public boolean shows(By what) {
        return !driver.findElements(what).isEmpty();
    }

    public void click(By what) {
        patiently(PATIENCE, now -> {
            WebElement element = now.findElement(what);
            if (!element.isDisplayed() || !element.isEnabled()) {
                return null;
            }
            run("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return element;
        });
    }

    /** A button or link with these words. */
    public static By words(String words) {
        return By.xpath(
                "//*[self::vaadin-button or self::a or self::button][contains(normalize-space(.), \"" + words + "\")]");
    }

    <T> T patiently(Duration limit, Function<WebDriver, T> until) {
        return patiently(limit, until, () -> "the page");
    }

    /** With what is told of the page if it is never so. */
    <T> T patiently(Function<WebDriver, T> until, Supplier<String> instead) {
        return patiently(PATIENCE, until, instead);
    }

    private <T> T patiently(Duration limit, Function<WebDriver, T> until, Supplier<String> instead) {
        try {
            return new WebDriverWait(driver, limit)
                    // Pages are redrawn while they are looked at: what went wrong once may be right at the next look.
                    .ignoring(WebDriverException.class)
                    .until(until::apply);
        } catch (TimeoutException neverSeen) {
            throw new TimeoutException(
                    "%s\nwhat was seen: %s, %s".formatted(neverSeen.getMessage(), instead.get(), picture()), neverSeen);
        }
    }

    private Path picture() {
        try {
            Path folder = Files.createDirectories(Path.of("target/journeys/pictures"));
            return Files.write(Files.createTempFile(folder, "seen", ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException noPicture) {
            throw new UncheckedIOException(noPicture);
        }
    }

    public <T> T patiently(Function<WebDriver, T> until) {
        return patiently(PATIENCE, until);
    }

    public Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    public ChromeDriver driver() {
        return driver;
    }

    String route() {
        return driver.getCurrentUrl().substring(address.length() + 1);
    }

    /** The time that the player shows as counted, in seconds. */
    long studySeconds() {
        String[] clock = see(By.cssSelector(".x-measure-time")).getText().split(":");
        return Long.parseLong(clock[0]) * 60 + Long.parseLong(clock[1]);
    }

    /** axe-core finds nothing on the page, as WCAG 2.2 AA has it, and the page doesn't scroll sideways. */
    void isAccessible() {
        see(By.cssSelector("main h1"));
        patiently(now -> !now.getTitle().isBlank());
        // In the page itself: the other way opens a window for each look, and no page has frames of other hosts.
        var found = new AxeBuilder()
                .setLegacyMode(true)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                .analyze(driver);
        Assertions.assertThat(found.getViolations())
                .as("axe on " + driver.getCurrentUrl())
                .isEmpty();
        Object wider = run("return document.documentElement.scrollWidth > document.documentElement.clientWidth + 1");
        Assertions.assertThat(wider)
                .as("scrolls sideways: " + driver.getCurrentUrl())
                .isEqualTo(false);
        patiently(now -> (Boolean) run(TITLE_UNCOVERED));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
