package org.xueshi.bench;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.xueshi.journeys.Application;
import org.xueshi.testing.EndedTables;
import org.xueshi.testing.MySqlServer;

/** Pulses a second through HTTP at 1,000 and 10,000 learners, heap and rows for each, the flush; about 11 minutes. */
final class TrackingBench {

    private static final int FEW = 1_000;
    private static final int MANY = 10_000;
    private static final double RATE_GOAL = 15_000;
    private static final double HEAP_GOAL_KILOBYTES = 4;
    private static final double ROWS_GOAL = 1;
    private static final double FLUSH_GOAL_MILLIS = 2_000;

    /** Long enough that everything is compiled, and that each learner has been heard. */
    private static final Duration WARM_UP = Duration.ofSeconds(20);

    private static final Duration LENGTH = Duration.ofSeconds(30);

    /** Each learner's player reports so often. */
    private static final Duration RHYTHM = Duration.ofSeconds(15);

    /** A flush comes once a minute, and the first after the opening writes more. */
    private static final Duration FLUSHES = Duration.ofSeconds(150);

    /**
     * A learner reports every 15 s; here fewer people do the work of more, over connections that are kept as by a proxy.
     * Flushes are told of.
     */
    private static final Map<String, String> SETTINGS = Map.of(
            "XUESHI_TRACKING_MEMBERPULSESPERSECOND", "1000",
            "XUESHI_TRACKING_NODEPULSESPERSECOND", "100000",
            "SERVER_TOMCAT_MAXKEEPALIVEREQUESTS", "-1",
            "LOGGING_LEVEL_ORG_XUESHI_TRACKING", "DEBUG");

    private final Report report = new Report();

    static void main() throws IOException, SQLException {
        Path data = Files.createTempDirectory("xueshi-bench");
        try {
            new TrackingBench().run(data);
        } finally {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }

    private void run(Path data) throws SQLException {
        Path embedded = data.resolve("embedded");
        measure("the embedded database", Application.served(embedded, SETTINGS), () -> EndedTables.open(embedded));
        try (var server = new MySqlServer()) {
            String url = server.createDatabase("xueshi");
            var settings = new java.util.HashMap<>(SETTINGS);
            settings.putAll(Map.of("XUESHI_DB_URL", url, "XUESHI_DB_USER", "root", "XUESHI_DB_PASSWORD", ""));
            measure(
                    "MySQL beside it",
                    Application.served(data.resolve("mysql"), settings),
                    () -> DriverManager.getConnection(url, "root", ""));
        }
        report.print();
    }

    private interface Database {
        Connection open() throws SQLException;
    }

    private void measure(String where, Application application, Database database) throws SQLException {
        HouseBench.say(where + ": the sample is made, and a member begins a lecture");
        application.start();
        String token;
        try (var http = HttpClient.newHttpClient()) {
            token = Learner.begin(http, application.address(), 0).acknowledged().token();
        }
        application.stop();
        List<Player> few;
        List<Player> more;
        double raw;
        try (var tables = database.open()) {
            HouseBench.say("rows for %,d learners, and plain JDBC's rate".formatted(MANY));
            few = new StudySessionRows(tables).copies(token, FEW);
            more = new StudySessionRows(tables).copies(token, MANY - FEW);
            raw = RawRows.millis(tables, MANY);
        }
        List<Player> all = Stream.of(few, more).flatMap(List::stream).toList();
        report.heading("On " + where);
        try (application) {
            application.start();
            load(application, few);
            load(application, all);
            application.stop();
            application.start();
            rhythm(application, few, all, raw);
            HouseBench.say("stopping, and looking into the tables");
            application.stop();
            try (var tables = database.open()) {
                long missing = new StudyTables(tables)
                        .missing(all.stream().map(Player::acknowledged).toList());
                report.figure("learners whose time is not in the tables", missing, 0, "", "after it stopped");
            }
        }
    }

    private void load(Application application, List<Player> players) {
        HouseBench.say("%,d learners: the first pulses, then pulses without pauses".formatted(players.size()));
        PulseLoad.run(application.address(), players, WARM_UP);
        Timings timings = PulseLoad.run(application.address(), players, LENGTH);
        report.least(
                "at %,d learners: pulses a second".formatted(players.size()),
                timings.perSecond(),
                RATE_GOAL,
                "",
                latencies(timings));
        report.figure("   errors", timings.failures(), 0, "", timings.example());
    }

    /** What each of many costs beside a few: so what was compiled and cached for the few is not counted. */
    private void rhythm(Application application, List<Player> few, List<Player> all, double raw) {
        HouseBench.say("%,d, then %,d learners at their own rhythm, until some flushes have been seen"
                .formatted(few.size(), all.size()));
        PulseLoad.run(application.address(), few, WARM_UP, RHYTHM);
        double before = Memory.liveHeap(application.pid());
        Timings timings = PulseLoad.run(application.address(), all, FLUSHES, RHYTHM);
        double each = (Memory.liveHeap(application.pid()) - before) / (all.size() - few.size());
        Flushes.Flush last = Flushes.in(application.printed()).last(MANY);
        report.figure("a pulse from each in 15 s: errors", timings.failures(), 0, "", latencies(timings));
        report.figure("   live heap of each", each, HEAP_GOAL_KILOBYTES, "KB", "after " + FLUSHES.toSeconds() + " s");
        report.figure("   rows per session and minute", (double) last.rows() / MANY, ROWS_GOAL, "", "going on");
        report.figure(
                "   flush of %,d sessions".formatted(MANY),
                last.millis(),
                FLUSH_GOAL_MILLIS,
                "ms",
                "ceiling, plain JDBC on an idle machine: " + Report.quantity(raw, "ms"));
    }

    private static String latencies(Timings timings) {
        return "p50 %s, p99 %s, %,d taken"
                .formatted(
                        Report.quantity(timings.millis(0.5), "ms"),
                        Report.quantity(timings.millis(0.99), "ms"),
                        timings.sortedNanos().length);
    }
}
