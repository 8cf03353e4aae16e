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
import org.xueshi.journeys.Application;
import org.xueshi.testing.EndedTables;
import org.xueshi.testing.MySqlServer;

/** Pulses a second through HTTP at 1,000 and 10,000 learners, heap and rows for each, the flush; about 10 minutes. */
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

    /** A flush comes once a minute, and the first one after the opening writes more. With what was before, two of them. */
    private static final Duration TWO_FLUSHES = Duration.ofSeconds(85);

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
        List<Player> many;
        double raw;
        try (var tables = database.open()) {
            HouseBench.say("rows for " + (FEW + MANY) + " learners, and plain JDBC's rate");
            few = new StudySessionRows(tables).copies(token, FEW);
            many = new StudySessionRows(tables).copies(token, MANY);
            raw = RawRows.millis(tables, MANY);
        }
        report.heading("On " + where);
        try (application) {
            load(application, few, database);
            load(application, many, database);
        }
        flush(Flushes.in(application.printed()), raw);
    }

    private void load(Application application, List<Player> players, Database database) throws SQLException {
        application.start();
        HouseBench.say(players.size() + " learners: the first pulses");
        String who = "at %,d learners: ".formatted(players.size());
        double before = Memory.liveHeap(application.pid());
        PulseLoad.run(application.address(), players, WARM_UP);
        double heap = (Memory.liveHeap(application.pid()) - before) / players.size();
        HouseBench.say("pulses without pauses");
        Timings timings = PulseLoad.run(application.address(), players, LENGTH);
        report.least(who + "pulses a second", timings.perSecond(), RATE_GOAL, "", latencies(timings));
        report.figure("   errors", timings.failures(), 0, "", timings.example());
        if (players.size() == MANY) {
            report.figure("   live heap of each", heap, HEAP_GOAL_KILOBYTES, "KB", "with what was compiled and cached");
            HouseBench.say("going on until two flushes have been seen");
            PulseLoad.run(application.address(), players, TWO_FLUSHES);
        }
        HouseBench.say("stopping, and looking into the tables");
        application.stop();
        try (var tables = database.open()) {
            long missing = new StudyTables(tables)
                    .missing(players.stream().map(Player::acknowledged).toList());
            report.figure("   learners whose time is not in the tables", missing, 0, "", "after it stopped");
        }
    }

    private static String latencies(Timings timings) {
        return "p50 %s, p99 %s, %,d taken"
                .formatted(
                        Report.quantity(timings.millis(0.5), "ms"),
                        Report.quantity(timings.millis(0.99), "ms"),
                        timings.sortedNanos().length);
    }

    private void flush(Flushes flushes, double raw) {
        Flushes.Flush last = flushes.last(MANY);
        String all = "of %,d sessions going on, the last of %d flushes".formatted(MANY, flushes.count(MANY));
        report.figure("rows per session and minute", (double) last.rows() / MANY, ROWS_GOAL, "", all);
        report.figure(
                "flush of %,d sessions".formatted(MANY),
                last.millis(),
                FLUSH_GOAL_MILLIS,
                "ms",
                "under full load; ceiling, plain JDBC on an idle machine: " + Report.quantity(raw, "ms"));
    }
}
