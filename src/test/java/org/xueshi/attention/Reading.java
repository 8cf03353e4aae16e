package org.xueshi.attention;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WindowType;

/** People who read: with the page before their eyes or not, in one window or two. */
final class Reading {

    static final Scenario WITH_INPUT = new Scenario("visible, with input", person -> {
        person.reads(4);
        person.leaves();
    });

    /** Past the idle limit, and back. */
    static final Scenario AWAY_FROM_THE_DESK = new Scenario("visible, 140 s without input", person -> {
        person.reads(1);
        Moment.passes(Duration.ofSeconds(140));
        person.reads(1);
        person.leaves();
    });

    static final Scenario HIDDEN_TAB = new Scenario("hidden tab", person -> {
        person.reads(2);
        behindAnotherTab(person, person.measure().stretch().multipliedBy(2));
        person.reads(1);
        person.leaves();
    });

    /** After a minute the browser lets a hidden page's timers run once a minute. */
    static final Scenario THROTTLED_TAB = new Scenario("timers throttled in a hidden tab", person -> {
        Duration hidden = Duration.ofSeconds(180);
        person.reads(1);
        long before = person.said("xTicks");
        behindAnotherTab(person, hidden);
        long ticks = person.said("xTicks") - before;
        person.remarks("hidden %d s, %d ticks".formatted(hidden.toSeconds(), ticks));
        require(ticks < hidden.toSeconds() / 2, "timers were not throttled");
        person.reads(1);
        person.leaves();
    });

    static final Scenario MINIMISED = new Scenario("minimised window", person -> {
        WebDriver.Window window = person.browser().driver().manage().window();
        person.reads(2);
        person.truth().gone(Moment.of(window::minimize));
        Moment.passes(person.measure().stretch().multipliedBy(2));
        require(person.said("xHidden") == 1, "the page did not hear that it was minimised");
        person.truth().shown(Moment.of(window::maximize));
        person.reads(1);
        person.leaves();
    });

    static final Scenario RELOAD = new Scenario("reload in the middle", person -> {
        person.reads(2);
        person.truth().gone(Moment.of(() -> person.browser().driver().navigate().refresh()));
        person.appears(Person.PAGE);
        person.reads(2);
        person.leaves();
    });

    /** The same item in both, then another one in the second: one clock for all of it. */
    static final Scenario TWO_WINDOWS = new Scenario("two windows, one clock", person -> {
        var driver = person.browser().driver();
        String address = driver.getCurrentUrl();
        String first = driver.getWindowHandle();
        person.reads(1);
        driver.switchTo().newWindow(WindowType.WINDOW);
        driver.get(address);
        Moment.comes("the page", () -> person.browser().shows(Person.PAGE));
        person.reads(1);
        String second = driver.getWindowHandle();
        driver.switchTo().window(first);
        takeOver(person);
        person.reads(1);
        driver.switchTo().window(second);
        driver.get(address.replaceFirst("/[^/]*$", "/measuring"));
        Moment.comes("the page", () -> person.browser().shows(Person.PAGE));
        person.reads(1);
        driver.close();
        driver.switchTo().window(first);
        require(person.said("xHidden") == 0, "the first window was hidden meanwhile");
        person.leaves();
    });

    /** On a device that is ten times slower. */
    static final Scenario SLOW_DEVICE = new Scenario("slow device, visible", person -> {
        person.browser().driver().executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 10));
        person.reads(4);
        person.leaves();
    });

    private Reading() {}

    static List<Scenario> all() {
        return List.of(
                THROTTLED_TAB, AWAY_FROM_THE_DESK, TWO_WINDOWS, HIDDEN_TAB, MINIMISED, WITH_INPUT, RELOAD, SLOW_DEVICE);
    }

    private static void behindAnotherTab(Person person, Duration time) {
        var driver = person.browser().driver();
        String player = driver.getWindowHandle();
        person.truth().gone(Moment.of(() -> driver.switchTo().newWindow(WindowType.TAB)));
        Moment.passes(time);
        driver.close();
        person.truth().shown(Moment.of(() -> driver.switchTo().window(player)));
        require(person.said("xHidden") == 1, "the page was not hidden");
    }

    private static void takeOver(Person person) {
        By button = By.cssSelector(".x-study-aside button");
        Moment.comes("the offer to take over", () -> person.browser().shows(button));
        person.truth().sign(Moment.of(() -> person.browser().click(button)));
        Moment.comes("the floor", () -> !person.browser().shows(button));
        person.remarks("floor lost and taken over");
    }

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
