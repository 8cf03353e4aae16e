package org.xueshi.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.xueshi.testing.FreePort;
import org.xueshi.testing.LectureCourse;
import org.xueshi.testing.SeminarCourse;
import org.xueshi.testing.StoryCourse;
import org.xueshi.testing.TestCourse;
import org.xueshi.testing.VisitCourse;

/** The packaged application as a process of its own, as a user would start it. */
public final class Application implements AutoCloseable {

    private static final Path UNPACKED = Path.of("target/journeys/app").toAbsolutePath();

    /** With the options that a user's start has, by the same lines; but none lives long enough to be worth optimising. */
    private static final String RUN = """
            . bin/env && exec java "${JAVA_START[@]}" -XX:TieredStopAtLevel=1 -XX:AOTCache="$0/xueshi.aot" -jar "$0/xueshi.jar" "$@"
            """;

    private static final String UNPACK = """
            . bin/env && APP="$0" && unpack_app "for the journeys"
            """;

    /** A start that makes the sample, while the other JVM of the journeys does something too, on a slow machine. */
    private static final Duration START_LIMIT = Duration.ofMinutes(15);

    /** What is at work is let finish. */
    private static final Duration END_LIMIT = Duration.ofMinutes(2);

    /** In its data folder, unless it is told otherwise: what it printed. */
    static final String LOG = "application.log";

    private static final String[] REPORTING_OFTEN = {"--xueshi.tracking.pulse=2s", "--xueshi.tracking.grace=6s"};

    /** While axe looks at a page, the page can't report; with a short grace, and a check open, the person had left it. */
    private static final String[] HELD_UP = {"--xueshi.tracking.pulse=2s"};

    private final Path log;
    private final int port = FreePort.next();
    private final HttpClient http = HttpClient.newHttpClient();
    private final ProcessBuilder command;
    private Process process;
    private int starts;

    private Application(Path data, IntFunction<List<String>> line, Map<String, String> environment) {
        try {
            Files.createDirectories(data);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        log = data.resolve(LOG);
        command = new ProcessBuilder(line.apply(port))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        command.environment().putAll(environment);
    }

    /** As bin/run serves its user, in sample mode, with settings of the environment; not started yet, but built. */
    public static Application served(Path data, Map<String, String> environment) {
        return served(data, Path.of("content"), environment);
    }

    /** The same with other courses and policies. */
    public static Application served(Path data, Path content, Map<String, String> environment) {
        return new Application(
                data,
                port -> List.of(
                        Path.of("bin/run").toAbsolutePath().toString(),
                        "--data",
                        data.toString(),
                        "--content",
                        content.toAbsolutePath().toString(),
                        "--port",
                        Integer.toString(port)),
                environment);
    }

    /**
     * Starts and waits until it is ready. With the embedded database and an empty folder it is given a copy of a sample that
     * was made before.
     */
    public static Application start(Path data, Path content, Map<String, String> environment, String... settings) {
        if (!environment.containsKey("XUESHI_DB_URL")) {
            try {
                SampleData.into(data);
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
        return startAsItIs(data, content, environment, settings);
    }

    private static Application startAsItIs(
            Path data, Path content, Map<String, String> environment, String... settings) {
        unpack();
        var application = new Application(data, port -> line(port, data, content, List.of(settings)), environment);
        application.start();
        return application;
    }

    /** With these data and nothing else; not started yet. */
    static Application alone(Path data, Path content) {
        unpack();
        return new Application(data, port -> line(port, data, content, List.of()), Map.of());
    }

    /** With a course of about a minute, and players that report often. */
    public static Application withAShortCourse(Path folder) throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        return start(folder.resolve("data"), content, Map.of(), REPORTING_OFTEN);
    }

    /** With courses of one short simulation. */
    static Application withStories(Path folder, String... courses) throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        for (String course : courses) {
            StoryCourse.write(content, course, 0);
        }
        return start(folder.resolve("data"), content, Map.of(), REPORTING_OFTEN);
    }

    /** With courses of one seminar. */
    static Application withSeminars(Path folder, String... courses) throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        for (String course : courses) {
            SeminarCourse.writeOfOne(content, course);
        }
        return start(folder.resolve("data"), content, Map.of(), REPORTING_OFTEN);
    }

    /** With a course of a page and a visit of a minute. */
    static Application withAVisit(Path folder) throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        VisitCourse.writeWithClassroom(content);
        return start(folder.resolve("data"), content, Map.of(), REPORTING_OFTEN);
    }

    /**
     * With courses of one test that has a question of each kind.
     *
     * @param repeated the one that can be taken again
     */
    static Application withTests(Path folder, String repeated, String... others) throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        TestCourse.write(content, repeated);
        for (String course : others) {
            TestCourse.writeForOnce(content, course);
        }
        return start(folder.resolve("data"), content, Map.of(), REPORTING_OFTEN);
    }

    /** With courses of one lecture, and players that report often. */
    static Application withLectures(Path folder, Map<String, String> environment, String... courses)
            throws IOException {
        Path content = Content.withAShortCourse(folder.resolve("content"));
        for (String course : courses) {
            LectureCourse.write(content, course);
        }
        return start(folder.resolve("data"), content, environment, REPORTING_OFTEN);
    }

    /**
     * With a course that checks presence once a minute, and players that report often. Its sample is made with that course:
     * who is enrolled stays with the version they began.
     */
    static Application withChecksEachMinute(Path folder) throws IOException {
        Path content = Content.withChecksEachMinute(folder.resolve("content"));
        return startAsItIs(folder.resolve("data"), content, Map.of(), HELD_UP);
    }

    /** The same with its data on that disk. */
    static Application start(SmallDisk disk, Path log, Path content) {
        unpack();
        var application = new Application(
                log, port -> disk.within(line(port, disk.path(), content, List.of(REPORTING_OFTEN))), Map.of());
        application.start();
        return application;
    }

    private static List<String> line(int port, Path data, Path content, List<String> settings) {
        List<String> line = new ArrayList<>(List.of(
                "bash",
                "-c",
                RUN,
                UNPACKED.toString(),
                // Reading every query takes longer than most journeys need all of them.
                "--spring.data.jpa.repositories.bootstrap-mode=lazy",
                "--server.port=" + port,
                "--xueshi.data=" + data.toAbsolutePath(),
                "--xueshi.content=" + content.toAbsolutePath()));
        line.addAll(settings);
        return line;
    }

    /** Starts again, with everything it had, and waits until it is ready. */
    public void start() {
        launch();
        try {
            Awaitility.await()
                    .atMost(START_LIMIT)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> isSaidToBeReady() && answers());
        } catch (ConditionTimeoutException slow) {
            kill();
            throw slow;
        }
    }

    /** Starts without waiting, for whoever takes the time. */
    public void launch() {
        try {
            process = command.start();
            starts++;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Ends it as whoever serves it would. */
    public void stop() {
        process.destroy();
        awaitEnd();
    }

    /** Ends it as a power cut would. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Its address, without a slash at the end. */
    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** All that it printed. */
    public String printed() {
        try {
            return Files.readString(log);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public long pid() {
        return process.pid();
    }

    /** Whether the sign-in page can be had. Fails if the application has ended instead. */
    public boolean answers() {
        requireAlive();
        try {
            var request =
                    HttpRequest.newBuilder(URI.create(address() + "/login")).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether it has told its user so since it was last started. Fails if the application has ended instead. */
    public boolean isSaidToBeReady() {
        requireAlive();
        return printed()
                        .lines()
                        .filter(line -> line.startsWith("Xueshi is ready"))
                        .count()
                == starts;
    }

    private void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the application ended: see " + log);
        }
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(END_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void unpack() {
        try {
            OneAtATime.run("app", Application::unpackIfOld);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void unpackIfOld() throws IOException {
        try {
            if (isUnpacked()) {
                return;
            }
            Process unpacking = new ProcessBuilder("bash", "-c", UNPACK, UNPACKED.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(Path.of("target/journeys/unpack.log").toFile())
                    .start();
            if (unpacking.waitFor() != 0) {
                throw new IllegalStateException("target/xueshi.jar can't be unpacked; build it first");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isUnpacked() throws IOException {
        Path unpacked = UNPACKED.resolve("sources");
        return Files.exists(unpacked)
                && Files.getLastModifiedTime(unpacked)
                                .compareTo(Files.getLastModifiedTime(Path.of("target/xueshi.jar")))
                        > 0;
    }

    @Override
    public void close() {
        if (process != null) {
            stop();
        }
        http.close();
    }
}
