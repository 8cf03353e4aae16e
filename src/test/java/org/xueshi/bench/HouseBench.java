package org.xueshi.bench;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.xueshi.journeys.Application;

/** Start-up, memory, pulses and pages under load, heap per session, weight of the first page; 10 to 20 minutes. */
final class HouseBench {

    private static final double START_GOAL_SECONDS = 10;
    private static final double RESIDENT_GOAL_MEGABYTES = 400;
    private static final double SESSION_GOAL_KILOBYTES = 150;
    private static final double PAGE_GOAL_KILOBYTES = 300;

    /** Until what a start leaves to be done is done. */
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** Kept, or its level would be forgotten: the browser is newer than what Selenium knows by heart. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium.devtools");

    /** Pulses without pauses are more than the limit lets one member send. */
    private static final Map<String, String> NO_LIMIT = Map.of("XUESHI_TRACKING_MEMBERPULSESPERSECOND", "10000");

    private final Report report = new Report();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static void main() throws IOException, InterruptedException, SQLException {
        SELENIUM.setLevel(Level.SEVERE);
        Path data = Files.createTempDirectory("xueshi-bench");
        try {
            new HouseBench().run(data);
        } finally {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    static void say(String what) {
        System.out.println(LocalTime.now().truncatedTo(ChronoUnit.SECONDS) + "  " + what);
    }

    private void run(Path data) throws InterruptedException, SQLException {
        try (var application = Application.served(data, NO_LIMIT)) {
            startUp(application);
            memory(application);
            weight(application);
            sessions(application);
            var learners = new LearnersAtOnce(application, http);
            learners.measure(report);
            say("stopping, and looking into the tables");
            application.stop();
            kept(learners, StudyTables.in(data));
        }
        report.print();
    }

    private void startUp(Application application) throws InterruptedException {
        say("first start: the sample is made");
        var first = StartUp.of(application);
        application.stop();
        say("second start");
        var second = StartUp.of(application);
        report.heading("Start with everything kept, by bin/run");
        String before = "the very first start, with the sample to make: " + Report.quantity(first.ready(), "s");
        report.figure("until it says that it is ready", second.ready(), START_GOAL_SECONDS, "s", before);
        String framework = "of it the virtual machine and Spring: " + Report.quantity(second.framework(), "s");
        report.figure("until /login answers", second.answering(), START_GOAL_SECONDS, "s", framework);
    }

    private void memory(Application application) throws InterruptedException {
        say("idle");
        Thread.sleep(IDLE);
        double resident = Memory.resident(application.pid()) / 1024.0;
        double heap = Memory.liveHeap(application.pid()) / 1024;
        report.heading("Memory, idle after that start");
        String live = "of it live objects: " + Report.quantity(heap, "MB");
        report.figure("resident", resident, RESIDENT_GOAL_MEGABYTES, "MB", live);
    }

    private void weight(Application application) {
        say("weighing pages");
        report.heading("Weight of the first page in a new browser: document, scripts, styles");
        add("sign-in", PageWeight.of(application.address(), "login", Map.of(), By.name("username")));
        var member = new VaadinClient(http, application.address());
        member.signIn("member", Learner.PASSWORD);
        add("home", PageWeight.of(application.address(), "", member.cookies(), By.cssSelector(".x-home")));
        member.signOut();
    }

    private void add(String page, PageWeight.Weight weight) {
        String beside = "uncompressed %s; with pictures and the interface's answers %s on the wire"
                .formatted(Report.quantity(weight.unpacked(), "KB"), Report.quantity(weight.everything(), "KB"));
        report.figure(page, weight.page(), PAGE_GOAL_KILOBYTES, "KB", beside);
    }

    private void sessions(Application application) {
        say(InterfaceSessions.SESSIONS + " sessions");
        var sessions = InterfaceSessions.of(application, http);
        report.heading("Live heap of each of " + InterfaceSessions.SESSIONS + " sessions of the interface");
        String bare = "with only the sign-in page: %s; left after signing out: %s"
                .formatted(
                        Report.quantity(sessions.perVisitor(), "KB"),
                        Report.quantity(sessions.leftBySigningOut(), "KB"));
        report.figure("member with the catalogue", sessions.perMember(), SESSION_GOAL_KILOBYTES, "KB", bare);
    }

    private void kept(LearnersAtOnce all, StudyTables tables) {
        var learners = all.learners();
        long pulses = learners.stream().mapToLong(Learner::taken).sum();
        var seconds = learners.stream().mapToLong(Learner::countedSeconds).summaryStatistics();
        String sum =
                "%,d pulses taken, %d to %d s counted for each".formatted(pulses, seconds.getMin(), seconds.getMax());
        long without = learners.stream()
                .filter(learner -> learner.countedSeconds() == 0)
                .count();
        report.figure("learners without counted time", without, 0, "", sum);
        var told = learners.stream().map(Learner::acknowledged).toList();
        String back = "after it stopped; %d left a presence check unanswered, and their time is there as taken back"
                .formatted(tables.takenBack(told));
        report.figure("learners whose time is not in the tables", tables.missing(told), 0, "", back);
    }
}
