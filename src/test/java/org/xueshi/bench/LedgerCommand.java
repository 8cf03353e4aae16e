package org.xueshi.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** {@code bin/ledger verify} as an administrator runs it, with a heap that shows that it streams. */
final class LedgerCommand {

    private static final String HEAP = "256m";

    /** What it says at its end. */
    private static final Pattern SAID = Pattern.compile("([\\d,]+) members, ([\\d,]+) entries, .* in ([\\d.]+) s");

    /** What is left after a full collection, in the log of them: what has to be in memory. */
    private static final Pattern LEFT = Pattern.compile("Pause Full .*->(\\d+)M\\(");

    private LedgerCommand() {}

    /**
     * What it said and took.
     *
     * @param peakMegabytes the most that was left after a full collection; 0 if there was none
     */
    record Verified(long entries, double seconds, double peakMegabytes) {

        double perSecond() {
            return entries / seconds;
        }
    }

    /** Fails if it found anything wrong. */
    static Verified verify(Path data, Map<String, String> environment) {
        Path collections = data.resolve("collections.log");
        var command = new ProcessBuilder(
                        Path.of("bin/ledger").toAbsolutePath().toString(), "verify", "--data", data.toString())
                .redirectErrorStream(true);
        command.environment().putAll(environment);
        command.environment().put("XUESHI_MEMORY", HEAP);
        command.environment().put("JAVA_TOOL_OPTIONS", "-Xlog:gc:file=" + collections);
        try {
            Process process = command.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("bin/ledger verify: " + said);
            }
            MatchResult result = SAID.matcher(said).results().findFirst().orElseThrow();
            return new Verified(
                    Long.parseLong(result.group(2).replace(",", "")),
                    Double.parseDouble(result.group(3)),
                    peak(Files.readString(collections)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static double peak(String collections) {
        return LEFT.matcher(collections)
                .results()
                .mapToDouble(pause -> Double.parseDouble(pause.group(1)))
                .max()
                .orElse(0);
    }
}
