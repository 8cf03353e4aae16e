package org.xueshi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.xueshi.journeys.Application;
import org.xueshi.journeys.Content;
import org.xueshi.testing.CountedStatements;
import org.xueshi.testing.EndedTables;

/** 500 members check in at one gathering within a minute, 200 talk in one thread; about 12 minutes */
final class GatheringsBench {

    private final Report report = new Report();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static void main() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("xueshi-bench");
        try {
            var bench = new GatheringsBench();
            try {
                bench.run(folder);
            } finally {
                // What was measured before something broke is told all the same.
                bench.report.print();
            }
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        // The application that counted statements leaves threads behind.
        System.exit(0);
    }

    private void run(Path folder) throws IOException, SQLException {
        Path data = folder.resolve("data");
        double before = load();
        Path content = Content.withASeminar(folder.resolve("content"), ThreadCrowd.COURSE);
        try (var application = Application.served(data, content, Map.of())) {
            HouseBench.say("the sample is made");
            application.start();
            application.stop();
            HouseBench.say(
                    "%,d members are added, and a gathering that they have places in".formatted(DoorCrowd.MEMBERS));
            try (Connection database = EndedTables.open(data)) {
                CopiedMembers.write(database, DoorCrowd.MEMBERS);
                CrowdedGathering.write(database, DoorCrowd.MEMBERS);
            }
            application.start();
            new DoorCrowd(application.address(), http, report).measure(application.pid());
            new ThreadCrowd(application.address(), http, report).measure(application.pid());
            application.stop();
            try (Connection database = EndedTables.open(data)) {
                report.figure(
                        "members whose check-in is not in the tables",
                        DoorCrowd.PEOPLE - CrowdedGathering.came(database),
                        0,
                        "",
                        "after it stopped");
            }
            var counted = new CountedStatements();
            try (var installation = Installation.embedded(data, counted::around)) {
                new DoorCrowd(installation.address(), http, report).statements(counted);
                new ThreadCrowd(installation.address(), http, report).statements(counted);
            }
        }
        report.heading("The machine");
        report.figure(
                "load of the last minute, at the end", load(), "", "before it began: " + Report.quantity(before, ""));
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
