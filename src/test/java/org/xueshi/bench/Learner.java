package org.xueshi.bench;

import java.net.http.HttpClient;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A member who has a lecture open and reads its first page: a player's honest pulses, told by its own clock. */
final class Learner {

    static final String PASSWORD = "xueshi-sample";

    /** Members of the sample who may be learners here. */
    static final int IN_THE_SAMPLE = 50;

    private static final String COURSE = "education-hours";
    private static final int BRANCH_MEMBERS = 10;

    private final VaadinClient browser;
    private final Site player;
    private final String token;
    private final String page;
    private final long pageMillis;
    private final long began = System.nanoTime();
    private long sequence;
    private long taken;
    private long told;
    private long countedSeconds;

    private Learner(VaadinClient browser, Site player, Uidl lecture) {
        this.browser = browser;
        this.player = player;
        this.token = lecture.call("begin").path(1).asString();
        this.page = lecture.property("section").asString();
        this.pageMillis = lecture.property("lengths").path(page).asLong();
    }

    /** Signs in, enrols and begins; a player reports at once. The sample has fifty of them, in the branches after the first. */
    static Learner begin(HttpClient http, String address, int number) {
        var browser = new VaadinClient(http, address);
        browser.signIn(name(number), PASSWORD);
        Uidl course = browser.open("courses/" + COURSE);
        Uidl lecture = browser.click(course.element("theme", "primary"));
        var learner = new Learner(browser, new Site(http, address), lecture);
        learner.pulse();
        return learner;
    }

    /** The sign-in name of the sample's learner with this number, counted from 0 and round again. */
    static String name(int number) {
        int one = number % IN_THE_SAMPLE;
        return "member" + (1 + one / BRANCH_MEMBERS) + one % BRANCH_MEMBERS;
    }

    /** Reports once; fails unless it is taken. */
    void pulse() {
        long now = (System.nanoTime() - began) / 1_000_000;
        sequence++;
        String body = JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "token", token,
                        "sequence", sequence,
                        "answered", taken,
                        "elapsedMillis", now,
                        "visibleMillis", now,
                        "attentiveMillis", now,
                        "met", met(now),
                        "position", Map.of(),
                        "ending", false));
        JsonNode receipt = JsonMapper.shared().readTree(player.post("pulse", "application/json", body));
        if (!receipt.path("open").asBoolean()) {
            throw new IllegalStateException("a pulse was not taken: " + receipt);
        }
        taken = sequence;
        told = now;
        countedSeconds = receipt.path("countedSeconds").asLong();
    }

    /** What was read of the page since the last pulse that was answered. */
    private Map<String, Object> met(long now) {
        long to = Math.min(now, pageMillis);
        return told < to ? Map.of(page, List.of(List.of(told, to))) : Map.of();
    }

    /** Opens the catalogue; fails unless courses are shown. */
    void openCatalogue() {
        browser.open("courses").element("href", "courses/" + COURSE);
    }

    /** The person's browser, apart from the player in it. */
    VaadinClient browser() {
        return browser;
    }

    Acknowledged acknowledged() {
        return new Acknowledged(token, taken, countedSeconds);
    }

    /** The number of the last pulse that was taken. */
    long taken() {
        return taken;
    }

    /** By the last receipt. */
    long countedSeconds() {
        return countedSeconds;
    }
}
