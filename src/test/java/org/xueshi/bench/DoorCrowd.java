package org.xueshi.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.xueshi.bench.Load.Act;
import org.xueshi.testing.CountedStatements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Five hundred members at one door within a minute: each opens the page, then sends the digits that stand on the screen. */
final class DoorCrowd {

    static final int PEOPLE = 500;

    /** One more, of whom nothing is kept yet, has statements counted. */
    static final int MEMBERS = PEOPLE + 1;

    private static final Duration MINUTE = Duration.ofSeconds(60);
    private static final double ANSWER_GOAL_MILLIS = 300;
    private static final double STATEMENTS_GOAL = 8;
    private static final int SCREEN_EVERY_MILLIS = 2_000;
    private static final String DOOR = CrowdedGathering.ID + "/1";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String address;
    private final HttpClient http;
    private final Report report;
    private final AtomicReference<String> digits = new AtomicReference<>("");

    DoorCrowd(String address, HttpClient http, Report report) {
        this.address = address;
        this.http = http;
        this.report = report;
    }

    /** On an application that has so many members, and nobody who is signed in. */
    void measure(long pid) {
        HouseBench.say(PEOPLE + " members sign in");
        List<VaadinClient> people =
                InterfaceSessions.several(PEOPLE, number -> () -> signedIn(CopiedMembers.name(number)));
        report.heading("%d check-ins at one door in %d s".formatted(PEOPLE, MINUTE.toSeconds()));
        var screen = Executors.newSingleThreadScheduledExecutor();
        VaadinClient host = signedIn(CrowdedGathering.HOST);
        look(host);
        screen.scheduleAtFixedRate(() -> look(host), SCREEN_EVERY_MILLIS, SCREEN_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        var watch = MemoryWatch.ofResident(pid);
        try (watch) {
            HouseBench.say("they open the page of the door");
            var load = new Load(PEOPLE, MINUTE);
            JsonNode[] standings = new JsonNode[PEOPLE];
            Timings opened = load.every(MINUTE, new Act(person -> standings[person] = standing(people.get(person))));
            figure("opening the page: p99", opened);
            HouseBench.say("they check in");
            Timings checked = load.every(MINUTE, new Act(person -> checkIn(people.get(person), standings[person])));
            figure("a check-in: p99", checked);
            HouseBench.say("they get a bare document instead");
            Timings ceiling =
                    load.every(MINUTE, new Act(person -> people.get(person).get("check-in")));
            report.figure("ceiling: the page's own document: p99", ceiling.millis(0.99), "ms", ceiling.words());
        } finally {
            screen.shutdownNow();
        }
        report.figure("resident at its highest", watch.resident() / 1024, "MB", PEOPLE + " people signed in");
        report.figure("people on the screen's count", came(host), PEOPLE, "", "");
        people.forEach(VaadinClient::signOut);
    }

    private void figure(String what, Timings timings) {
        report.figure(what, timings.millis(0.99), ANSWER_GOAL_MILLIS, "ms", timings.words());
        report.figure("   errors", timings.failures(), 0, "", timings.example());
    }

    private VaadinClient signedIn(String name) {
        var browser = new VaadinClient(http, address);
        browser.signIn(name, Learner.PASSWORD);
        return browser;
    }

    private void look(VaadinClient host) {
        digits.set(screen(host).get("digits").asString());
    }

    private double came(VaadinClient host) {
        return screen(host).get("came").asInt();
    }

    private JsonNode screen(VaadinClient host) {
        return JSON.readTree(host.get("host-screen/" + DOOR + "?purpose=IN&origin=http://127.0.0.1"));
    }

    private static JsonNode standing(VaadinClient person) {
        return JSON.readTree(person.get("check-in/standing/" + DOOR));
    }

    private void checkIn(VaadinClient person, JsonNode standing) {
        String answer = person.post(
                "check-in/code/" + DOOR,
                JSON.writeValueAsString(Map.of("digits", digits.get())),
                standing.get("header").asString(),
                standing.get("token").asString());
        if (!JSON.readTree(answer).get("purpose").asString().equals("IN")) {
            throw new IllegalStateException(answer);
        }
    }

    /** By one member over HTTP, on the same data in this process. */
    void statements(CountedStatements counted) {
        HouseBench.say("counting statements");
        report.heading("Statements of one act, all that its request brings along included");
        look(signedIn(CrowdedGathering.HOST));
        VaadinClient person = signedIn(CopiedMembers.name(PEOPLE));
        JsonNode standing = standing(person);
        counted.statements().clear();
        checkIn(person, standing);
        report.figure("a check-in", counted.statements().size(), STATEMENTS_GOAL, "", "the first of this member");
        var opening = StatementsPerAct.of(counted, () -> standing(person), () -> {});
        report.figure("opening the page", opening.median(), STATEMENTS_GOAL, "", opening.words());
    }
}
