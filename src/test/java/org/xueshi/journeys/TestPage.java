package org.xueshi.journeys;

import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** An open attempt at a test, answered as a person answers it; each question is named by its number, from 1. */
final class TestPage {

    private static final By QUESTIONS = By.cssSelector(".x-attempt > .x-question");
    private static final String QUIET =
            "return Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive || !client.isActive())";

    private final Browser browser;

    TestPage(Browser browser) {
        this.browser = browser;
    }

    private WebElement question(int number) {
        return browser.all(QUESTIONS).get(number - 1);
    }

    /** One option of several. */
    void choose(int number, String words) {
        press(within(number, "vaadin-radio-button", words).findElement(By.tagName("input")));
    }

    /** Ticks an option, or takes its tick away. */
    void tick(int number, String words) {
        press(within(number, "vaadin-checkbox", words).findElement(By.tagName("input")));
    }

    /** In the list with that place among the question's lists. */
    void select(int number, int list, String words) {
        press(question(number).findElements(By.tagName("vaadin-select")).get(list));
        By item = By.xpath("//vaadin-select-item[normalize-space(.) = '" + words + "']");
        press(browser.patiently(now -> now.findElements(item).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null)));
        browser.patiently(now -> !browser.shows(By.cssSelector("vaadin-select[opened]")));
    }

    /** Instead of what stands there. */
    void type(int number, String words) {
        WebElement field = question(number).findElement(By.cssSelector("vaadin-text-field input"));
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), words, Keys.TAB);
        quiet();
    }

    /** Moves steps up one by one until they stand so, by the keyboard; one at least, as nothing moved is nothing answered. */
    void order(int number, List<String> wanted) {
        if (steps(number).equals(wanted)) {
            moveUp(number, wanted.getLast());
        }
        for (int place = 0; place < wanted.size(); place++) {
            String step = wanted.get(place);
            while (steps(number).indexOf(step) > place) {
                moveUp(number, step);
            }
        }
        quiet();
    }

    private void moveUp(int number, String step) {
        int before = steps(number).indexOf(step);
        WebElement up = within(number, "li", step).findElement(By.tagName("vaadin-button"));
        browser.run("arguments[0].focus()", up);
        up.sendKeys(Keys.ENTER);
        browser.patiently(now -> steps(number).indexOf(step) == before - 1);
    }

    /** As they stand. */
    List<String> steps(int number) {
        return question(number).findElements(By.cssSelector("li > span")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** The options that are chosen. */
    List<String> chosen(int number) {
        return question(number).findElements(By.cssSelector("[checked]")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** What stands in the question's fields and lists, in their order. */
    List<String> filled(int number) {
        return question(number).findElements(By.cssSelector("vaadin-select, vaadin-text-field")).stream()
                .map(TestPage::shown)
                .toList();
    }

    private static String shown(WebElement field) {
        return Stream.of("vaadin-select-value-button", "input")
                .flatMap(kind -> field.findElements(By.tagName(kind)).stream())
                .map(part -> part.getTagName().equals("input") ? part.getDomProperty("value") : part.getText())
                .findFirst()
                .orElseThrow();
    }

    /** Of so many questions so many are said to be answered. */
    void answered(int answered, int of) {
        browser.patiently(now -> now.findElement(By.cssSelector(".x-quiz-progress"))
                .getText()
                .replaceAll("\\D+", " ")
                .strip()
                .equals(answered + " " + of));
    }

    void submit() {
        quiet();
        browser.click(By.cssSelector(".x-quiz-bar vaadin-button"));
    }

    /** The server has answered all that was told to it. */
    void quiet() {
        browser.patiently(now -> (Boolean) browser.run(QUIET));
    }

    private WebElement within(int number, String element, String words) {
        return question(number).findElements(By.tagName(element)).stream()
                .filter(one -> one.getText().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + words + " in question " + number));
    }

    private void press(WebElement element) {
        browser.run("arguments[0].scrollIntoView({block: 'center'})", element);
        element.click();
        quiet();
    }
}
