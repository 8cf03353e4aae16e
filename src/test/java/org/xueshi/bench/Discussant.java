package org.xueshi.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A member on the page of a seminar, who looks whether something has come and writes. As in a browser, one thing at a time. */
final class Discussant {

    /** Enough to choose from that no two posts are alike. */
    private static final List<String> WORDS = List.of(
            "harvest",
            "meeting",
            "bridge",
            "ledger",
            "village",
            "winter",
            "lantern",
            "market",
            "teacher",
            "granary",
            "shovel",
            "committee",
            "neighbour",
            "orchard",
            "engine",
            "signature",
            "blackboard",
            "ferry",
            "clinic",
            "fertiliser",
            "basket",
            "telephone",
            "evening",
            "question",
            "figure",
            "turning",
            "cement",
            "pond",
            "vote",
            "objection",
            "receipt",
            "roof",
            "grandmother",
            "driver",
            "seedling",
            "pump",
            "budget",
            "festival",
            "quarrel",
            "answer",
            "timber",
            "well",
            "school",
            "road",
            "wall",
            "notice",
            "hour",
            "kitchen",
            "flood",
            "reason");

    private static final int LONG_ENOUGH = 40;

    /** The heading of the thread, as members of the sample read it. */
    private static final Pattern POSTS = Pattern.compile("\"(\\d+)篇发言\"");

    private final VaadinClient browser;
    private final Random whim;
    private final int live;
    private final int area;
    private final int button;
    private int posts;

    /** @param browser of a member who is signed in and enrolled, and has no page open */
    Discussant(VaadinClient browser, String route, int number) {
        this.browser = browser;
        this.whim = new Random(number);
        Uidl page = browser.open(route);
        live = page.tagged("x-live").getFirst();
        area = page.tagged("vaadin-text-area").getFirst();
        button = page.within(page.classed("x-composer-bar").getFirst()).getFirst();
        take(page);
    }

    /** Asks whether something has come; tells how many posts the page knows after that. */
    synchronized int look() {
        take(browser.tell(live, "x-look"));
        return posts;
    }

    /** Writes and posts; tells how many posts the page knows after that. Fails unless it is one of them. */
    synchronized int post() {
        int before = posts;
        browser.enter(area, words());
        Uidl answer = browser.click(button);
        take(answer);
        if (posts <= before) {
            throw new IllegalStateException("it was not posted: " + answer.answer());
        }
        return posts;
    }

    synchronized int posts() {
        return posts;
    }

    private String words() {
        return Stream.generate(() -> WORDS.get(whim.nextInt(WORDS.size())))
                .limit(LONG_ENOUGH)
                .collect(Collectors.joining(" "));
    }

    private void take(Uidl page) {
        Matcher found = POSTS.matcher(page.answer().toString());
        if (found.find()) {
            posts = Integer.parseInt(found.group(1));
        }
    }
}
