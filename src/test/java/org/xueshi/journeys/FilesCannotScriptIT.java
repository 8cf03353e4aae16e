package org.xueshi.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.xueshi.journeys.Browser.Screen;
import org.xueshi.journeys.Canary.Planted;

/**
 * Files of bad intent go in by every door, and are opened in a browser at each address where they are served: nothing in
 * them runs, no name leads anywhere or is anything but text, and nothing is written outside of the data folder.
 */
class FilesCannotScriptIT {

    private static final String PASSWORD = "xueshi-sample";
    private static final String TITLE = "Canaries of the county";

    /** Names that would lead out, or draw something, or read from the other end. */
    private static final String CLIMBING = "../../../climbed.txt";

    private static final String MARKUP = "<img src=x onerror=\"document.title='sung'\">.txt";
    private static final String TURNED = "notes\u202Etxt.exe.txt";

    /** As a person drops files, whatever they are called. */
    private static final String DROP = """
            const transfer = new DataTransfer();
            for (const [name, bytes] of Object.entries(arguments[0])) {
              transfer.items.add(new File([Uint8Array.from(atob(bytes), c => c.charCodeAt(0))], name));
            }
            const place = document.querySelector('x-upload').shadowRoot.querySelector('.place');
            place.dispatchEvent(new DragEvent('drop', {dataTransfer: transfer, bubbles: true, cancelable: true}));
            """;

    /** As a person picks a file beside a declaration. */
    private static final String PICK = """
            const transfer = new DataTransfer();
            transfer.items.add(new File([Uint8Array.from(atob(arguments[1]), c => c.charCodeAt(0))], arguments[0]));
            const input = [...document.querySelectorAll('vaadin-upload')].at(-1).shadowRoot.querySelector('input[type=file]');
            input.files = transfer.files;
            input.dispatchEvent(new Event('change'));
            """;

    /** In every way in which a page of the application could be made to take it; the control comes last. */
    private static final String EMBED = """
            const [address, control] = arguments;
            const add = (kind, attributes) => document.body.append(Object.assign(document.createElement(kind), attributes));
            add('iframe', {src: address});
            add('object', {data: address});
            add('embed', {src: address});
            add('img', {src: address});
            add('script', {src: address});
            add('script', {src: address, type: 'module'});
            add('link', {rel: 'stylesheet', href: address});
            try { new Worker(address); } catch (refused) {}
            navigator.serviceWorker?.register(address).catch(() => {});
            add('iframe', {src: control});
            """;

    @TempDir
    static Path folder;

    private static Application application;
    private static Canary canary;
    private static List<String> before;

    @BeforeAll
    static void start() throws IOException {
        application = Application.withAShortCourse(folder);
        canary = new Canary();
        before = outside();
    }

    @AfterAll
    static void stop() {
        application.close();
        canary.close();
    }

    /** Everything that lies where the data folder lies, but not in it. */
    private static List<String> outside() throws IOException {
        Path data = folder.resolve("data");
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(path -> !path.startsWith(data))
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    /** Nor under its name within it. */
    private static void nothingClimbed() throws IOException {
        assertThat(outside()).isEqualTo(before);
        try (Stream<Path> all = Files.walk(folder.resolve("data"))) {
            assertThat(all.map(path -> path.getFileName().toString()))
                    .noneMatch(name -> name.contains("climbed") || name.contains("canary-") || name.endsWith(".html"));
        }
    }

    @Test
    void byTheLibraryAndTheStudio() throws IOException {
        try (var browser = instructor()) {
            singsWhereItMay(browser);
            List<Planted> all = List.of(
                    canary.html(),
                    canary.svg(),
                    canary.captions(),
                    canary.pdf("paper.pdf"),
                    canary.pdfAndPage("both.pdf"),
                    canary.pictureAndPage("photo.png"),
                    canary.zip("course.zip", "canary-inside.html"),
                    canary.words(CLIMBING),
                    canary.words(MARKUP),
                    canary.words(TURNED));
            List<Planted> refused = List.of(
                    canary.zip("climbing.zip", "../../climbed.html"),
                    new Planted("lying.png", canary.html().bytes()),
                    new Planted("lying.vtt", canary.html().bytes()),
                    new Planted("run.hta", canary.pdfAndPage("run.hta").bytes()));
            browser.open("files");
            String title = title(browser);
            drop(browser, all);
            browser.patiently(now -> states(browser, "kept").size() == all.size(), () -> inside(browser));
            drop(browser, refused);
            browser.patiently(now -> states(browser, "failed").size() == refused.size(), () -> inside(browser));
            assertThat(browser.driver().getTitle()).isEqualTo(title);
            browser.isAccessible();
            browser.open("files");
            assertThat(browser.all(By.cssSelector(".x-files a")).stream().map(WebElement::getText))
                    .as("names are words")
                    .contains(
                            "page.html",
                            "both.pdf",
                            "climbed.txt",
                            "img src=x onerror=document.title='sung'.txt",
                            "notestxt.exe.txt")
                    .doesNotContain("lying.png", "run.hta", "climbing.zip");
            assertThat(browser.driver().findElements(By.cssSelector("img[src=x]")))
                    .isEmpty();
            browser.isAccessible();
            for (String address : inTheLibrary(browser)) {
                staysSilent(browser, "files", address);
            }
            for (String address : takenIntoTheStudio(browser)) {
                staysSilent(browser, "studio/short", address);
            }
            leadNowhere(browser);
        }
        nothingClimbed();
    }

    private static Browser instructor() {
        var browser = new Browser(application.address(), Screen.DESK, "en");
        browser.driver().executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
        browser.signIn("instructor", PASSWORD);
        browser.see(By.cssSelector(".x-home"));
        return browser;
    }

    /** So that silence says something. */
    private static void singsWhereItMay(Browser browser) {
        browser.driver().get(canary.control());
        browser.patiently(now -> browser.driver().getTitle().equals(Canary.SUNG) && canary.controlSang());
        assertThat(browser.run("return localStorage.getItem('canary')")).isEqualTo(Canary.SUNG);
    }

    private static String title(Browser browser) {
        browser.see(By.cssSelector("main h1"));
        return browser.patiently(now -> now.getTitle().isBlank() ? null : now.getTitle());
    }

    private static void drop(Browser browser, List<Planted> files) {
        browser.see(By.cssSelector("x-upload"));
        Map<String, String> named = new LinkedHashMap<>();
        files.forEach(file -> named.put(file.name(), Base64.getEncoder().encodeToString(file.bytes())));
        browser.run(DROP, named);
    }

    private static List<WebElement> states(Browser browser, String state) {
        return browser.see(By.cssSelector("x-upload")).getShadowRoot().findElements(By.cssSelector("li." + state));
    }

    private static String inside(Browser browser) {
        return browser.see(By.cssSelector("x-upload"))
                .getShadowRoot()
                .findElement(By.cssSelector("ul"))
                .getText();
    }

    /** All addresses of all files. */
    private static List<String> inTheLibrary(Browser browser) {
        List<String> addresses = new ArrayList<>();
        for (WebElement link : browser.all(By.cssSelector(".x-files a"))) {
            String file = link.getDomAttribute("href").replaceFirst("^files/", "library-files/");
            addresses.add(file);
            addresses.add(file + "/picture");
        }
        return addresses;
    }

    /** What can be part of a course; the rest isn't offered. */
    private static List<String> takenIntoTheStudio(Browser browser) {
        browser.open("studio");
        browser.click(By.cssSelector("vaadin-button[aria-label$='A minute to get out']"));
        browser.click(Browser.words("Add a file from the library"));
        browser.see(By.cssSelector("vaadin-dialog .x-files"));
        browser.patiently(
                now -> (Boolean)
                        browser.run(
                                "return document.querySelector('vaadin-dialog x-upload').shadowRoot?.querySelector('.choose') != null"));
        assertThat(browser.driver()
                        .findElements(By.xpath("//vaadin-dialog//vaadin-button[contains(., 'page.html')"
                                + " or contains(., 'drawing.svg')]")))
                .isEmpty();
        browser.isAccessible();
        List<String> names = List.of("both.pdf", "photo.png", "said.vtt");
        for (String name : names) {
            if (!browser.shows(By.cssSelector("vaadin-dialog .x-files"))) {
                browser.click(Browser.words("Add a file from the library"));
            }
            browser.click(By.xpath("//vaadin-dialog//vaadin-button[normalize-space(.) = '" + name + "']"));
            browser.see(By.linkText("media/" + name));
            browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-dialog[opened]")));
        }
        browser.isAccessible();
        List<String> addresses = new ArrayList<>(
                names.stream().map(name -> "draft-files/short/media/" + name).toList());
        addresses.add("draft-files/short/pages/what.en.md");
        return addresses;
    }

    /** By itself and in every other way, in a browser that is signed in. */
    private static void staysSilent(Browser browser, String page, String address) {
        canary.forget();
        browser.open(page);
        String title = title(browser);
        browser.run("localStorage.setItem('canary', 'silent')");
        // Not of every file is there a picture.
        assertThat(status(browser, address)).as(address).isIn(200L, address.endsWith("/picture") ? 404L : 200L);
        byItself(browser, address);
        browser.open(page);
        title(browser);
        browser.run(EMBED, "/" + address, canary.control());
        browser.patiently(now -> canary.controlSang());
        assertThat(browser.driver().getTitle()).as(address).isEqualTo(title);
        browser.open(page);
        title(browser);
        assertThat(canary.songs()).as(address).isEmpty();
        assertThat(browser.run("return localStorage.getItem('canary')"))
                .as(address)
                .isEqualTo("silent");
        assertThat(browser.run("return navigator.serviceWorker.getRegistrations().then(all => all.length)"))
                .isEqualTo(0L);
    }

    private static void byItself(Browser browser, String address) {
        try {
            browser.open(address);
        } catch (WebDriverException downloaded) {
            assertThat(downloaded).as(address).hasMessageContaining("ERR_ABORTED");
        }
    }

    private static Object status(Browser browser, String address) {
        return browser.run("return fetch(arguments[0]).then(answer => answer.status)", "/" + address);
    }

    /** Addresses that would climb. */
    private static void leadNowhere(Browser browser) {
        browser.open("files");
        browser.see(By.cssSelector("main h1"));
        for (String address : List.of(
                "library-files/..%2f..%2fapplication.log",
                "library-files/%2e%2e%2f%2e%2e%2fapplication.log/download",
                "draft-files/short/..%2f..%2f..%2fdata%2fapplication.log",
                "draft-files/short/media/..%5c..%5capplication.log",
                "course-files/short/1/..%2f..%2f..%2fdata%2fapplication.log",
                "course-files/short/1//etc/passwd",
                "uploads/..%2f..%2fapplication.log")) {
            assertThat(status(browser, address)).as(address).isIn(400L, 404L);
        }
    }

    @Test
    void byADeclarationOfLearning() throws IOException {
        try (var browser = new Browser(application.address(), Screen.PHONE, "en")) {
            browser.driver().executeCdpCommand("Browser.setDownloadBehavior", Map.of("behavior", "deny"));
            browser.signIn("member09", PASSWORD);
            browser.see(By.cssSelector(".x-home"));
            browser.open("declare");
            browser.see(By.cssSelector(".x-declaration"));
            for (Planted file : List.of(
                    canary.html(),
                    canary.svg(),
                    canary.zip("certificate.zip", "../climbed.html"),
                    new Planted("lying.pdf", canary.html().bytes()),
                    canary.pdfAndPage("certificate.hta"),
                    canary.pdfAndPage("certificate.html"))) {
                pick(browser, file);
                browser.patiently(
                        now -> browser.see(By.cssSelector(".x-documents-field .x-error"))
                                .getText()
                                .contains(file.name()),
                        () -> file.name() + " is not refused");
                assertThat(browser.shows(By.cssSelector(".x-document"))).isFalse();
            }
            browser.isAccessible();
            pick(browser, canary.pdfAndPage("../../climbed.pdf"));
            browser.see(By.xpath("//*[@class = 'x-document'][normalize-space(.) = 'climbed.pdf']"));
            pick(browser, canary.pictureAndPage("<img src=x onerror=\"document.title='sung'\">\u202Egnp.png"));
            String words = "img src=x onerror=document.title='sung'gnp.png";
            browser.see(By.xpath("//*[@class = 'x-document'][normalize-space(.) = \"" + words + "\"]"));
            assertThat(browser.driver().findElements(By.cssSelector("img[src=x]")))
                    .isEmpty();
            browser.isAccessible();
            declare(browser);
            assertThat(browser.all(By.cssSelector(".x-documents a")).stream().map(WebElement::getText))
                    .containsExactly("climbed.pdf", words);
            assertThat(browser.driver().findElements(By.cssSelector("img[src=x]")))
                    .isEmpty();
            List<String> addresses = browser.all(By.cssSelector(".x-documents a")).stream()
                    .map(link -> link.getDomAttribute("href"))
                    .toList();
            for (String address : addresses) {
                staysSilent(browser, "my-year", address);
            }
        }
        nothingClimbed();
    }

    private static void pick(Browser browser, Planted file) {
        browser.patiently(
                now -> (Boolean)
                        browser.run(
                                "return document.querySelector('vaadin-upload')?.shadowRoot?.querySelector('input[type=file]') != null"));
        browser.run(PICK, file.name(), Base64.getEncoder().encodeToString(file.bytes()));
    }

    private static void declare(Browser browser) {
        type(browser, "vaadin-text-field:nth-of-type(1) input", TITLE);
        type(browser, "vaadin-text-field:nth-of-type(2) input", "Bird keepers of the county");
        browser.click(By.cssSelector(".x-declaration > vaadin-select"));
        browser.click(By.xpath("//vaadin-select-item[normalize-space(.) = 'Collective learning']"));
        type(browser, "vaadin-integer-field input", "90");
        type(browser, "vaadin-text-area textarea", "How canaries are kept in a mine.");
        browser.click(By.cssSelector(".x-declaration > .x-actions vaadin-button"));
        browser.see(By.cssSelector(".x-member-actions"));
    }

    private static void type(Browser browser, String field, String text) {
        browser.see(By.cssSelector(".x-declaration " + field)).sendKeys(text, Keys.TAB);
    }
}
