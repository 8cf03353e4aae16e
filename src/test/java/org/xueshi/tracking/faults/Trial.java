package org.xueshi.tracking.faults;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * Runs a test class in a process of its own, with a fault compiled into a scratch folder before the classes that are right.
 * The sources are only read.
 */
final class Trial {

    /** A start of the application on a busy machine, and its tests. */
    private static final long LONGEST_SECONDS = 600;

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** What Java would learn about its code in a long life is not worth the time. */
    private static final List<String> SHORT_LIFE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g");

    private static final String CLASSES = System.getProperty("java.class.path");

    private Trial() {}

    /**
     * The first failure of the fault's test, in one line; empty if it noticed nothing.
     *
     * @throws IllegalStateException if the fault can't be tried: its text is gone, it doesn't compile, its test doesn't run
     */
    static Optional<String> of(Fault fault) throws IOException, InterruptedException {
        if (fault.found() != 1) {
            throw new IllegalStateException(
                    "its text is in %s %d times: %s".formatted(fault.file(), fault.found(), fault.text()));
        }
        Path scratch = Files.createTempDirectory("fault");
        try {
            compile(fault, scratch);
            return run(scratch, List.of(fault.testClass()));
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    /** The first failure of the test classes without any fault. */
    static Optional<String> without(List<String> testClasses) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("no-fault");
        try {
            return run(scratch, testClasses);
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
    }

    private static void compile(Fault fault, Path scratch) throws IOException {
        Path source = Files.writeString(scratch.resolve(fault.file() + ".java"), fault.made());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        var said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-cp", CLASSES, "-d", scratch.toString(), "-proc:none", "-parameters", "-nowarn");
            if (!compiler.getTask(said, files, null, options, null, files.getJavaFileObjects(source))
                    .call()) {
                throw new IllegalStateException("it does not compile: " + said);
            }
        }
    }

    private static Optional<String> run(Path scratch, List<String> testClasses)
            throws IOException, InterruptedException {
        Path outcome = scratch.resolve("outcome");
        Path log = scratch.resolve("log");
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", scratch + File.pathSeparator + CLASSES));
        command.addAll(SHORT_LIFE);
        command.addAll(List.of(TestRun.class.getName(), outcome.toString()));
        command.addAll(testClasses);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("its test did not end");
        }
        if (!Files.exists(outcome)) {
            String said = Files.readString(log);
            throw new IllegalStateException(
                    "its test did not run: " + said.substring(Math.max(0, said.length() - 2_000)));
        }
        return Optional.of(Files.readString(outcome)).filter(failure -> !failure.isEmpty());
    }
}
