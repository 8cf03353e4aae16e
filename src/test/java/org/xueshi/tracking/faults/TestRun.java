package org.xueshi.tracking.faults;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs test classes in this process, and writes what failed first into a file: nothing, if all passed. */
final class TestRun {

    private TestRun() {}

    /** @param arguments the file, and the classes; it is not made if no test ran to its end */
    public static void main(String[] arguments) throws IOException {
        var listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(Arrays.stream(arguments)
                                        .skip(1)
                                        .map(name -> selectClass(name))
                                        .toList())
                                .build(),
                        listener);
        TestExecutionSummary summary = listener.getSummary();
        if (summary.getTestsSucceededCount() + summary.getTestsFailedCount() > 0) {
            Files.writeString(Path.of(arguments[0]), firstOf(summary));
        } else {
            summary.getFailures().forEach(failure -> failure.getException().printStackTrace());
        }
        // The application's threads would go on.
        System.exit(0);
    }

    private static String firstOf(TestExecutionSummary summary) {
        return summary.getFailures().stream()
                .filter(failure -> failure.getTestIdentifier().isTest())
                .findFirst()
                .map(TestRun::words)
                .orElse("");
    }

    private static String words(Failure failure) {
        Throwable thrown = failure.getException();
        String said = thrown instanceof AssertionError ? thrown.getMessage() : thrown.toString();
        return (failure.getTestIdentifier().getDisplayName() + ": " + said).replaceAll("\\s+", " ");
    }
}
