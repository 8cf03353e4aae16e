package org.xueshi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.springframework.util.FileSystemUtils;
import org.xueshi.journeys.Application;
import org.xueshi.testing.CountedStatements;
import org.xueshi.testing.EndedTables;

/** Large files up and down beside nginx, memory meanwhile, 200 members in a simulation and in a test; 15 to 20 minutes. */
final class FormatsBench {

    private static final long MEGABYTE = 1024 * 1024;
    private static final long MEASURED_BYTES = 1024 * MEGABYTE;
    private static final long LONG_BYTES = 4 * MEASURED_BYTES;

    /** Less is there for a long film twice, in its place and in the library. */
    private static final long FREE_FOR_ALL_BYTES = 12 * MEASURED_BYTES;

    private static final String INSTRUCTOR = "instructor";

    private final Report report = new Report();
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static void main() throws IOException, SQLException {
        Path folder = Files.createTempDirectory("xueshi-bench");
        try {
            new FormatsBench().run(folder);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        // The application that counted statements leaves threads behind.
        System.exit(0);
    }

    private void run(Path folder) throws IOException, SQLException {
        Path data = folder.resolve("data");
        double before = load();
        try (var application = Application.served(data, Map.of())) {
            HouseBench.say("the sample is made");
            application.start();
            transfers(application, folder);
            application.stop();
            HouseBench.say("%,d members are added".formatted(Crowd.MEMBERS));
            try (var database = EndedTables.open(data)) {
                CopiedMembers.write(database, Crowd.MEMBERS);
            }
            application.start();
            var crowd = new Crowd(application, http, report);
            crowd.measure();
            HouseBench.say("stopping, and looking into the tables");
            application.stop();
            try (var database = EndedTables.open(data)) {
                crowd.kept(database);
            }
            var counted = new CountedStatements();
            try (var installation = Installation.embedded(data, counted::around)) {
                crowd.statements(installation, counted);
            }
        }
        report.heading("The machine");
        report.figure(
                "load of the last minute, at the end", load(), "", "before it began: " + Report.quantity(before, ""));
        report.print();
    }

    private void transfers(Application application, Path folder) throws IOException {
        var instructor = new VaadinClient(http, application.address());
        instructor.signIn(INSTRUCTOR, Learner.PASSWORD);
        try (var library = new TusSender(instructor, application.address());
                var product = new Wire(application.address(), Map.of("Cookie", TusSender.cookies(instructor)))) {
            new Transfers(folder, MEASURED_BYTES, library, product).measure(report);
            new ConstantMemory(folder, application.pid(), library, product).measure(report, longBytes(folder));
        }
        instructor.signOut();
    }

    /** As much as the disk has room for. */
    private static long longBytes(Path folder) throws IOException {
        long free = Files.getFileStore(folder).getUsableSpace();
        if (free >= FREE_FOR_ALL_BYTES) {
            return LONG_BYTES;
        }
        HouseBench.say("the disk has only %,d MB free: the long film is shorter".formatted(free / MEGABYTE));
        return Math.min(LONG_BYTES, free / 3 / MEGABYTE * MEGABYTE);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }
}
