package org.xueshi.tracking.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pitest.mutationtest.commandline.MutationCoverageReport;

/** PIT over the rules of this room: how many changes of the code its plain tests notice */
public final class MutationProof {

    /** The classes that hold rules; what only moves rows or beans is for the tests on the database. */
    private static final List<String> CORE = List.of("""
            Coverage Facts Floor Gain Interval MeasureRules NextCheck Pace PlayerPresence Presence PresenceRules Prompt RangeSet
            Receipt Seconds SessionTrace Settlement Span StudySpell Tokens
            """.split("\\s+"));

    private static final Path REPORT = Path.of("target", "mutation");

    /** The random traces have to be the same in each run, and few: they run once for each change that nothing else notices. */
    private static final String TRACES = "-Dtrace.seed=20261124,-Dtrace.count=100";

    /** Beyond the time that a test usually takes: a change that lets it run on for ever is noticed, a busy machine is not. */
    private static final long PATIENCE_MILLIS = 15_000;

    private MutationProof() {}

    public static void main(String[] arguments) throws IOException {
        long began = System.nanoTime();
        MutationCoverageReport.main(options());
        print(Duration.ofNanos(System.nanoTime() - began));
    }

    private static String[] options() {
        String room = Fault.ROOM;
        String core = CORE.stream()
                .map(name -> "%1$s.%2$s,%1$s.%2$s$*".formatted(room, name))
                .collect(Collectors.joining(","));
        return new String[] {
            "--targetClasses=" + core,
            "--targetTests=" + room + ".*Tests",
            // The rooms below this one have tests of other things.
            "--excludedTestClasses=" + room + ".*.*",
            "--excludedGroups=database",
            "--sourceDirs=src/main/java",
            "--reportDir=" + REPORT,
            "--outputFormats=HTML,CSV",
            "--timestampedReports=false",
            "--jvmArgs=" + TRACES,
            "--timeoutConst=" + PATIENCE_MILLIS,
            "--threads=" + Runtime.getRuntime().availableProcessors(),
            "--verbosity=QUIET"
        };
    }

    private static void print(Duration took) throws IOException {
        Map<String, Map<String, Integer>> byClass = new TreeMap<>();
        try (Stream<String> lines = Files.lines(REPORT.resolve("mutations.csv"))) {
            lines.map(line -> line.split(",")).forEach(cells -> {
                String of = cells[1].substring(cells[1].lastIndexOf('.') + 1).replaceFirst("\\$.*", "");
                byClass.computeIfAbsent(of, name -> new TreeMap<>()).merge(cells[5], 1, Integer::sum);
                byClass.computeIfAbsent("all", name -> new TreeMap<>()).merge(cells[5], 1, Integer::sum);
            });
        }
        System.out.printf("%n%-16s%8s%10s%13s%11s%8s%n", "", "killed", "survived", "no coverage", "timed out", "score");
        Map<String, Integer> all = byClass.remove("all");
        byClass.forEach(MutationProof::row);
        row("all", all);
        System.out.printf(
                "%nIn %d min %d s. Each change, with its line: %s%n",
                took.toMinutes(), took.toSecondsPart(), REPORT.resolve("index.html"));
    }

    private static void row(String name, Map<String, Integer> of) {
        int killed = of.getOrDefault("KILLED", 0);
        int late = of.getOrDefault("TIMED_OUT", 0);
        int sum = of.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "%-16s%8d%10d%13d%11d%7d%%%n",
                name,
                killed,
                of.getOrDefault("SURVIVED", 0),
                of.getOrDefault("NO_COVERAGE", 0),
                late,
                100 * (killed + late) / sum);
    }
}
