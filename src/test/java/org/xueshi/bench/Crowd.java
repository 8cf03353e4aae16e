package org.xueshi.bench;

import java.net.http.HttpClient;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.IntConsumer;
import org.xueshi.bench.Load.Act;
import org.xueshi.journeys.Application;
import org.xueshi.testing.CountedStatements;

/** Two hundred members in a simulation, then in a test, each acting once in a while on the product's own pages. */
final class Crowd {

    static final int PEOPLE = 200;

    /** Members who are needed: one more, of whom nothing is kept yet, has statements counted. */
    static final int MEMBERS = PEOPLE + 1;

    private static final double ACT_GOAL_MILLIS = 300;
    private static final double STATEMENTS_GOAL = 8;

    private static final Load LOAD = new Load(PEOPLE, Duration.ofSeconds(60));

    /** Of people in a hurry: reading what there is to choose takes longer. */
    private static final Duration RHYTHM = Duration.ofSeconds(5);

    private final Application application;
    private final HttpClient http;
    private final Report report;
    private double nobody;
    private List<Chooser> choosers = List.of();
    private List<TestTaker> takers = List.of();

    Crowd(Application application, HttpClient http, Report report) {
        this.application = application;
        this.http = http;
        this.report = report;
    }

    /** On an application that has so many members, and nobody who is signed in. */
    void measure() {
        nobody = Memory.liveHeap(application.pid());
        say("sign in");
        List<VaadinClient> people =
                InterfaceSessions.several(PEOPLE, number -> () -> signedIn(application.address(), number));
        choose(people);
        people.forEach(VaadinClient::leave);
        answer(people);
        people.forEach(VaadinClient::signOut);
    }

    private VaadinClient signedIn(String address, int number) {
        var browser = new VaadinClient(http, address);
        browser.signIn(CopiedMembers.name(number), Learner.PASSWORD);
        return browser;
    }

    private void choose(List<VaadinClient> people) {
        say("begin a simulation");
        choosers = InterfaceSessions.several(PEOPLE, number -> () -> new Chooser(people.get(number), number));
        heading("in a simulation, each choosing");
        say("choose");
        acts(
                "a choice",
                new Act(
                        person -> choosers.get(person).choose(),
                        person -> choosers.get(person).goOn()));
        say("get a bare document instead");
        ceiling(
                "ceiling: the bare document of /login",
                person -> people.get(person).get("login"));
    }

    private void answer(List<VaadinClient> people) {
        say("begin a test");
        takers = InterfaceSessions.several(PEOPLE, number -> () -> new TestTaker(people.get(number), number));
        heading("in a test, each answering");
        say("answer");
        acts("an answer", new Act(person -> takers.get(person).answer()));
        say("turn pages, of which nothing is kept");
        ceiling(
                "ceiling: a click that keeps nothing",
                person -> takers.get(person).turnPages());
    }

    private void heading(String doing) {
        report.heading("%d members %s every %d s, for %d s"
                .formatted(PEOPLE, doing, RHYTHM.toSeconds(), LOAD.length().toSeconds()));
    }

    private void acts(String what, Act act) {
        double heap = Memory.liveHeap(application.pid());
        var watch = MemoryWatch.ofResident(application.pid());
        Timings timings;
        try (watch) {
            timings = LOAD.every(RHYTHM, act);
        }
        report.figure(what + ": p99", timings.millis(0.99), ACT_GOAL_MILLIS, "ms", timings.words());
        report.figure("   errors", timings.failures(), 0, "", timings.example());
        report.figure("   resident at its highest", watch.resident() / 1024, "MB", heap(heap));
    }

    private String heap(double before) {
        return "live heap of each: %s before the first act, %s after the last"
                .formatted(each(before), each(Memory.liveHeap(application.pid())));
    }

    private String each(double heap) {
        return Report.quantity((heap - nobody) / PEOPLE, "KB");
    }

    private void ceiling(String what, IntConsumer act) {
        Timings timings = LOAD.every(RHYTHM, new Act(act));
        report.figure(what + ": p99", timings.millis(0.99), "ms", timings.words());
    }

    /** What the application left in its tables, after it ended. */
    void kept(Connection database) throws SQLException {
        var kept = new KeptActs(database);
        report.heading("In the tables, after it stopped");
        long choices =
                choosers.stream().mapToLong(chooser -> chooser.chosen().size()).sum();
        report.figure(
                "members whose choices are not all there",
                kept.missing(choosers),
                0,
                "",
                "%,d choices".formatted(choices));
        long answers = takers.stream().mapToLong(TestTaker::answers).sum();
        report.figure(
                "members whose answers are others",
                kept.otherwise(takers),
                0,
                "",
                "%,d answers, each written once".formatted(answers));
        row("ceiling: a choice's row by plain JDBC: p99", database, "simulation_attempt", "choices", "stage", "state");
        row("ceiling: an answer's row by plain JDBC: p99", database, "quiz_attempt", "answers");
    }

    private void row(String what, Connection database, String table, String... columns) throws SQLException {
        Timings timings = new SameRows(database, table, List.of(columns)).write();
        report.figure(what, timings.millis(0.99), "ms", timings.words());
    }

    /** By one member over HTTP, on the same data in this process. */
    void statements(Installation installation, CountedStatements counted) {
        HouseBench.say("counting statements");
        report.heading("Statements of one act, all that its request brings along included");
        VaadinClient person = signedIn(installation.address(), PEOPLE);
        var chooser = new Chooser(person, PEOPLE);
        add("a choice", StatementsPerAct.of(counted, chooser::choose, chooser::goOn));
        person.leave();
        var taker = new TestTaker(person, PEOPLE);
        add("an answer", StatementsPerAct.of(counted, taker::answer, () -> {}));
    }

    private void add(String what, StatementsPerAct statements) {
        report.figure(what, statements.median(), STATEMENTS_GOAL, "", statements.words());
    }

    private static void say(String what) {
        HouseBench.say(PEOPLE + " members " + what);
    }
}
