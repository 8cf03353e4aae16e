package org.xueshi.journeys;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What hosts (in English) and members do at every gathering, for the journeys that need one. */
final class GatheringSteps {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private GatheringSteps() {}

    /** The next full minute but one: the door is open at once, and nobody waits long. */
    static LocalDateTime soon() {
        return LocalDateTime.now(ZONE).plusMinutes(2).truncatedTo(ChronoUnit.MINUTES);
    }

    /** When what {@link #forAMinute} said is over. */
    static Instant end(LocalDateTime begins) {
        return begins.plusMinutes(1).atZone(ZONE).toInstant();
    }

    /** Says when it is, in the form: from then for a minute, without roll calls, with registration until it begins. */
    static void forAMinute(Browser host, LocalDateTime begins) {
        date(host, By.cssSelector(".x-session-row vaadin-date-picker input"), begins);
        time(host, By.xpath("(//*[contains(@class, 'x-session-row')]//vaadin-time-picker)[1]//input"), begins);
        time(
                host,
                By.xpath("(//*[contains(@class, 'x-session-row')]//vaadin-time-picker)[2]//input"),
                begins.plusMinutes(1));
        number(host, "Unannounced roll calls in each session", "0");
        date(host, By.cssSelector("vaadin-date-time-picker vaadin-date-picker input"), begins);
        time(host, By.cssSelector("vaadin-date-time-picker vaadin-time-picker input"), begins);
    }

    static void openDoor(Browser phone, String gathering) {
        phone.open("check-in#" + gathering.substring("gatherings/".length()) + "/1");
        phone.see(By.id("digits"));
    }

    /** Types what stands on the screen until the page says what is awaited: digits may change while one types. */
    static void enter(Browser host, Browser phone, String awaited) {
        phone.patiently(now -> {
            WebElement digits = phone.see(By.id("digits"));
            digits.clear();
            digits.sendKeys(digitsOnScreen(host), Keys.ENTER);
            phone.patiently(
                    any -> !phone.see(By.cssSelector(".result")).getText().isBlank());
            return phone.see(By.cssSelector(".result")).getText().contains(awaited);
        });
    }

    static void counterSign(Browser host, String gathering) {
        host.open(gathering + "/attendance/1");
        host.see(By.cssSelector(".x-roster-item"));
        host.isAccessible();
        host.click(Browser.words("Counter-sign"));
        host.click(By.cssSelector("vaadin-confirm-dialog vaadin-button[theme~='primary']"));
        host.see(By.xpath("//*[contains(@class, 'x-roster')]//*[contains(., 'Present 1 min')]"));
    }

    static WebElement screen(Browser host) {
        return host.see(By.cssSelector("x-host-screen"));
    }

    static WebElement code(Browser host) {
        return host.patiently(now -> screen(host).getShadowRoot().findElement(By.cssSelector(".code")));
    }

    private static String digitsOnScreen(Browser host) {
        return screen(host)
                .getShadowRoot()
                .findElement(By.cssSelector(".digits"))
                .getText();
    }

    static void type(Browser browser, String tag, String label, String words) {
        String field = "//%s[label[contains(., '%s')]]//*[self::input or self::textarea]".formatted(tag, label);
        WebElement input = browser.see(By.xpath(field));
        input.clear();
        input.sendKeys(words, Keys.TAB);
    }

    private static void number(Browser browser, String label, String number) {
        WebElement input =
                browser.see(By.xpath("//vaadin-integer-field[label[contains(., '%s')]]//input".formatted(label)));
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), number, Keys.TAB);
    }

    private static void date(Browser browser, By field, LocalDateTime moment) {
        WebElement input = browser.see(field);
        input.sendKeys(
                Keys.chord(Keys.CONTROL, "a"),
                DateTimeFormatter.ofPattern("M/d/yyyy").format(moment),
                Keys.ENTER,
                Keys.TAB);
    }

    private static void time(Browser browser, By field, LocalDateTime moment) {
        WebElement input = browser.see(field);
        input.sendKeys(Keys.chord(Keys.CONTROL, "a"), CLOCK.format(moment), Keys.ENTER, Keys.TAB);
    }
}
