package org.xueshi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A member on the page of a simulation, who chooses whatever comes, again and again. */
final class Chooser {

    private static final String PAGE = "study/the-hall-and-the-well/meeting";
    private static final String OPTION = "x-scene-option";
    private static final String DEBRIEF = "x-debrief";

    private final VaadinClient browser;
    private final Random whim;
    private final List<Integer> chosen = new ArrayList<>();
    private List<Integer> options;
    private Uidl last;

    /**
     * Begins.
     *
     * @param browser of a member who is signed in and enrolled, and has no page open
     */
    Chooser(VaadinClient browser, int number) {
        this.browser = browser;
        this.whim = new Random(number);
        this.last = browser.open(PAGE);
        this.options = List.of();
        goOn();
    }

    /** Chooses one of the options; fails unless that leads on, or to an ending. */
    void choose() {
        int option = whim.nextInt(options.size());
        last = browser.click(options.get(option));
        options = options(last);
        if (options.isEmpty() && last.classed(DEBRIEF).isEmpty()) {
            throw new IllegalStateException("nothing comes of a choice: " + last.answer());
        }
        chosen.add(option);
    }

    /** After an ending, begins anew. */
    final void goOn() {
        while (options.isEmpty()) {
            last = browser.click(last.element("theme", "primary"));
            options = options(last);
        }
    }

    /** As they are listed: what is told of a choice is its place. */
    private static List<Integer> options(Uidl page) {
        List<Integer> buttons = page.classed(OPTION);
        return page.tagged("ol").stream()
                .flatMap(list -> page.within(list).stream())
                .flatMap(line -> page.within(line).stream())
                .filter(buttons::contains)
                .toList();
    }

    /** What was chosen and answered, from the first on. */
    List<Integer> chosen() {
        return chosen;
    }
}
