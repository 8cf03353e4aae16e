package org.xueshi.attention;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.interactions.Actions;
import org.xueshi.journeys.Browser;

/** A member at their browser, of whom the test knows what they do. */
final class Person implements AutoCloseable {

    static final String COURSE = "education-hours";
    static final By PAGE = By.cssSelector("x-study article");

    private static final int SIGNS_A_STRETCH = 5;
    private static final Duration GOODBYE = Duration.ofSeconds(2);

    private final Browser browser;
    private final Measure measure;
    private final Truth truth = new Truth();
    private final List<String> remarks = new ArrayList<>();
    private int moved;
    private double filmSeconds;

    Person(Browser browser, Measure measure) {
        this.browser = browser;
        this.measure = measure;
    }

    /** Signs in and begins with the first page of the course. */
    void begins(String member, String course) {
        browser.signIn(member, "xueshi-sample");
        browser.see(By.cssSelector(".x-home"));
        browser.open("courses/" + course);
        browser.click(By.cssSelector(".x-course vaadin-button[theme~=primary]"));
        appears(PAGE);
    }

    /** Waits for what is studied; knows when it came to within a look. */
    void appears(By what) {
        truth.shown(Moment.comes("what is studied", () -> browser.shows(what)));
        witness();
    }

    /** The page itself says whether and when it was hidden, and how often its timers ran. */
    private void witness() {
        browser.run("""
                window.xHidden = 0;
                window.xTicks = 0;
                document.addEventListener('visibilitychange', () => (window.xHidden += document.hidden ? 1 : 0));
                setInterval(() => window.xTicks++, 1000);
                """);
    }

    long said(String name) {
        return ((Number) browser.run("return window." + name)).longValue();
    }

    /** Reads on, with a hand on the pointer and now and then on a key. */
    void reads(int stretches) {
        long until = Moment.now() + measure.stretch().multipliedBy(stretches).toMillis();
        long pause = measure.stretch().dividedBy(SIGNS_A_STRETCH).toMillis();
        while (Moment.now() < until) {
            sign();
            Moment.passes(Duration.ofMillis(Math.min(pause, until - Moment.now())));
        }
        sign();
    }

    void sign() {
        moved++;
        var actions = new Actions(browser.driver());
        if (moved % 3 == 0) {
            actions.sendKeys(Keys.SHIFT);
        } else {
            actions.moveToLocation(200 + moved % 7 * 20, 200 + moved % 5 * 20);
        }
        truth.sign(Moment.of(actions::perform));
    }

    /** Goes away from the player to another page, as by a click, and has the browser open for a little longer. */
    void leaves() {
        truth.gone(Moment.of(() -> browser.driver().get("about:blank")));
        // The driver is back before the old page has said goodbye: of 15 that quit at once, 3 lost it.
        Moment.passes(GOODBYE);
    }

    /** So many seconds of the film, each once. */
    void sees(double ofTheFilm) {
        filmSeconds = ofTheFilm;
    }

    double filmSeconds() {
        return filmSeconds;
    }

    Browser browser() {
        return browser;
    }

    Measure measure() {
        return measure;
    }

    Truth truth() {
        return truth;
    }

    void remarks(String remark) {
        remarks.add(remark);
    }

    String remarks() {
        return String.join("; ", remarks);
    }

    @Override
    public void close() {
        try {
            browser.close();
        } catch (WebDriverException alreadyGone) {
            // Some of the browsers are closed or killed as part of what is tried.
        }
    }
}
