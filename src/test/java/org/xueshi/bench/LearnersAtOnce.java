package org.xueshi.bench;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.xueshi.bench.Load.Act;
import org.xueshi.journeys.Application;

/** Pulses and the catalogue while everybody learns at once, and what the same server does with less to do. */
final class LearnersAtOnce {

    private static final int PEOPLE = Learner.IN_THE_SAMPLE;
    private static final Load LOAD = new Load(PEOPLE, Duration.ofSeconds(60));
    private static final double PULSE_GOAL_MILLIS = 50;
    private static final double CATALOGUE_GOAL_MILLIS = 500;

    /** As the application asks of its players. */
    private static final Duration PULSE_RHYTHM = Duration.ofSeconds(15);

    /** Of somebody who looks for a course in a hurry. */
    private static final Duration CATALOGUE_RHYTHM = Duration.ofSeconds(10);

    private static final Pattern SCRIPT = Pattern.compile("src=\"\\./(VAADIN/build/indexhtml-[^\"]+\\.js)\"");

    private final List<Learner> learners;

    LearnersAtOnce(Application application, HttpClient http) {
        HouseBench.say(PEOPLE + " members sign in and begin a lecture");
        learners =
                InterfaceSessions.several(PEOPLE, number -> () -> Learner.begin(http, application.address(), number));
    }

    List<Learner> learners() {
        return learners;
    }

    void measure(Report report) {
        var pulse = new Act(person -> learners.get(person).pulse());
        var catalogue = new Act(
                person -> learners.get(person).openCatalogue(),
                person -> learners.get(person).browser().leave());
        report.heading(PEOPLE + " learners for " + LOAD.length().toSeconds() + " s");
        HouseBench.say("they study, and look for other courses, at their own pace");
        var looking = CompletableFuture.supplyAsync(() -> LOAD.every(CATALOGUE_RHYTHM, catalogue));
        var studying = LOAD.every(PULSE_RHYTHM, pulse);
        add(report, "pulse, each every " + PULSE_RHYTHM.toSeconds() + " s", studying, PULSE_GOAL_MILLIS);
        add(
                report,
                "catalogue meanwhile, each every " + CATALOGUE_RHYTHM.toSeconds() + " s",
                looking.join(),
                CATALOGUE_GOAL_MILLIS);
        HouseBench.say("pulses without pauses");
        add(report, "pulse without pauses", LOAD.withoutPauses(pulse), PULSE_GOAL_MILLIS);
        HouseBench.say("the catalogue without pauses");
        add(report, "catalogue without pauses", LOAD.withoutPauses(catalogue), CATALOGUE_GOAL_MILLIS);
        ceiling(report, "ceiling: a static file", staticFile());
        ceiling(report, "ceiling: the bare document of /login", "login");
    }

    private static void add(Report report, String what, Timings timings, double goal) {
        report.figure(what + ": p99", timings.millis(0.99), goal, "ms", timings.words());
        report.figure("   errors", timings.failures(), 0, "", timings.example());
    }

    private void ceiling(Report report, String what, String path) {
        HouseBench.say(what + ", without pauses");
        var timings = LOAD.withoutPauses(
                new Act(person -> learners.get(person).browser().get(path)));
        report.figure(what + ": p99", timings.millis(0.99), "ms", timings.words());
    }

    private String staticFile() {
        var found = SCRIPT.matcher(learners.getFirst().browser().get("login"));
        if (!found.find()) {
            throw new IllegalStateException("the sign-in page loads no script of the bundle");
        }
        return found.group(1);
    }
}
