package org.xueshi.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** A member on the page of a test, who answers whichever question of one choice, and changes answers without end. */
final class TestTaker {

    private static final String PAGE = "study/education-hours/test";
    private static final String GROUP = "vaadin-radio-group";
    private static final String BUTTON = "vaadin-radio-button";
    private static final String HEAD = "x-attempt-head";

    /**
     * A question on the page.
     *
     * @param number as the page counts, from 1
     * @param element that is told the answer
     * @param options how many there are
     */
    private record Field(int number, int element, int options) {}

    private final VaadinClient browser;
    private final Random whim;
    private final List<Field> fields;
    private final int layout;
    private final Map<Integer, Integer> given = new HashMap<>();
    private int answers;

    /**
     * Begins.
     *
     * @param browser of a member who is signed in and enrolled, and has no page open
     */
    TestTaker(VaadinClient browser, int number) {
        this.browser = browser;
        this.whim = new Random(number);
        Uidl invitation = browser.open(PAGE);
        Uidl page = browser.click(invitation.element("theme", "primary"));
        this.fields =
                page.tagged(GROUP).stream().map(group -> field(page, group)).toList();
        this.layout = page.tagged(
                        "vaadin-button", page.within(page.classed(HEAD).getFirst()))
                .getFirst();
    }

    private static Field field(Uidl page, int group) {
        String label = page.value(group, "label").orElseThrow();
        int options = page.tagged(BUTTON, page.within(group)).size();
        return new Field(Integer.parseInt(label.substring(0, label.indexOf('.'))), group, options);
    }

    /** Answers a question otherwise than before; fails if the page says that it could not. */
    void answer() {
        Field field = fields.get(whim.nextInt(fields.size()));
        int option = other(field);
        Uidl said = browser.enter(field.element(), Integer.toString(option + 1));
        if (!said.tagged("vaadin-notification").isEmpty()) {
            throw new IllegalStateException("an answer is not taken: " + said.answer());
        }
        given.put(field.number(), option);
        answers++;
    }

    private int other(Field field) {
        Integer before = given.get(field.number());
        return before == null
                ? whim.nextInt(field.options())
                : (before + 1 + whim.nextInt(field.options() - 1)) % field.options();
    }

    /** Has the questions shown all together, or one by one again: nothing is kept of that. */
    void turnPages() {
        browser.click(layout);
    }

    /** Of each question by its number on the page, from 1: the place of the last option given, as shown, from 0. */
    Map<Integer, Integer> given() {
        return given;
    }

    /** How many were given in all. */
    int answers() {
        return answers;
    }
}
