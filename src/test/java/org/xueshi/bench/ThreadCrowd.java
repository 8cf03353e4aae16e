package org.xueshi.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.xueshi.bench.Load.Act;
import org.xueshi.testing.CountedStatements;
import org.xueshi.testing.SeminarCourse;

/** Two hundred members in one thread: each posts once, and all the while looks every few seconds for what others posted. */
final class ThreadCrowd {

    static final int PEOPLE = 200;

    /** Of one seminar. */
    static final String COURSE = "talking";

    private static final String PAGE = "study/" + COURSE + "/" + SeminarCourse.JUDGED;
    private static final Duration MINUTE = Duration.ofSeconds(60);

    /** As the page does it. */
    private static final Duration LOOKS = Duration.ofSeconds(3);

    private static final double ANSWER_GOAL_MILLIS = 300;
    private static final double ARRIVAL_GOAL_MILLIS = 5_000;
    private static final double STATEMENTS_GOAL = 8;
    private static final int WRITERS = 8;

    private final String address;
    private final HttpClient http;
    private final Report report;

    /** When each post was told to have been taken, by how many there were with it. */
    private final Map<Integer, Long> taken = new ConcurrentHashMap<>();

    private final List<Timings.Growing> arrivals =
            Stream.generate(Timings.Growing::new).limit(PEOPLE).toList();

    ThreadCrowd(String address, HttpClient http, Report report) {
        this.address = address;
        this.http = http;
        this.report = report;
    }

    /** On an application that has so many members, and nobody who is signed in. */
    void measure(long pid) {
        HouseBench.say(PEOPLE + " members sign in and open the thread");
        List<VaadinClient> people = InterfaceSessions.several(PEOPLE, number -> () -> signedIn(number));
        List<Discussant> all =
                InterfaceSessions.several(PEOPLE, number -> () -> new Discussant(people.get(number), PAGE, number));
        report.heading("%d members in one thread for %d s, each looking every %d s and posting once"
                .formatted(PEOPLE, MINUTE.toSeconds(), LOOKS.toSeconds()));
        HouseBench.say("they look while nobody writes");
        Load load = new Load(PEOPLE, MINUTE);
        var watch = MemoryWatch.ofResident(pid);
        try (watch) {
            figure(
                    "a look that brings nothing: p99",
                    load.every(LOOKS, new Act(person -> all.get(person).look())));
            HouseBench.say("they post, and look");
            var looking = CompletableFuture.supplyAsync(() ->
                    load.every(LOOKS, new Act(person -> look(all.get(person), person))));
            Timings posted = load.every(MINUTE, new Act(person -> post(all.get(person))));
            figure("a post: p99", posted);
            figure("a look meanwhile: p99", looking.join());
        }
        arrived(all);
        report.figure("resident at its highest", watch.resident() / 1024, "MB", PEOPLE + " pages of the thread open");
        people.forEach(VaadinClient::signOut);
    }

    /** Whoever has not seen the last post when all is over has one more look: what is never seen shows as missing. */
    private void arrived(List<Discussant> all) {
        int posts = taken.keySet().stream().mapToInt(count -> count).max().orElse(0);
        report.figure("posts that were not taken", PEOPLE - posts, 0, "", "");
        Timings seen = Timings.of(arrivals, 0, "", MINUTE);
        report.figure(
                "from posted to seen by another: p99",
                seen.millis(0.99),
                ARRIVAL_GOAL_MILLIS,
                "ms",
                "p50 " + Report.quantity(seen.millis(0.5), "ms"));
        long behind = all.stream().filter(one -> one.look() < posts).count();
        report.figure("members who still miss a post", behind, 0, "", "");
    }

    private void post(Discussant person) {
        int posts = person.post();
        taken.putIfAbsent(posts, System.nanoTime());
    }

    private void look(Discussant person, int number) {
        int before = person.posts();
        int after = person.look();
        long now = System.nanoTime();
        for (int post = before + 1; post <= after; post++) {
            Long since = taken.get(post);
            if (since != null) {
                arrivals.get(number).add(now - since);
            }
        }
    }

    private void figure(String what, Timings timings) {
        report.figure(what, timings.millis(0.99), ANSWER_GOAL_MILLIS, "ms", timings.words());
        report.figure("   errors", timings.failures(), 0, "", timings.example());
    }

    private VaadinClient signedIn(int number) {
        var browser = new VaadinClient(http, address);
        browser.signIn(CopiedMembers.name(number), Learner.PASSWORD);
        return browser;
    }

    /** By some members over HTTP, on the same data in this process; nobody writes faster than anybody may. */
    void statements(CountedStatements counted) {
        HouseBench.say("counting statements of the thread");
        var reader = new Discussant(signedIn(PEOPLE), PAGE, PEOPLE);
        List<Discussant> writers = InterfaceSessions.several(WRITERS, number -> () -> {
            int member = PEOPLE + 1 + number;
            return new Discussant(signedIn(member), PAGE, member);
        });
        var turn = new AtomicInteger();
        Runnable post = () -> writers.get(turn.getAndIncrement() % WRITERS).post();
        add("a look that brings nothing", StatementsPerAct.of(counted, reader::look, () -> {}));
        post.run();
        add("a look that brings a post", StatementsPerAct.of(counted, reader::look, post));
        add("a post, with its draft", StatementsPerAct.of(counted, post, () -> {}));
    }

    private void add(String what, StatementsPerAct statements) {
        report.figure(what, statements.median(), STATEMENTS_GOAL, "", statements.words());
    }
}
