package org.xueshi.tracking;

import java.util.List;
import javax.sql.DataSource;

/** Journals against tables: 3,000 random traces of two nodes from a seed that is printed */
public final class JournalsProof {

    private static final int TRACES = 3_000;

    private JournalsProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) {
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        System.out.printf("%,d traces from seed %d%n", TRACES, first);
        try (var database = new StudyDatabase()) {
            run(first, TRACES, database.source());
        }
        System.out.println("The tables end up the same, whether nodes write journals or tables.");
    }

    /** Runs so many traces; fails at the first that ends up different, with its seed. */
    static void run(long first, int count, DataSource source) {
        for (long seed = first; seed < first + count; seed++) {
            List<String> byTables = new RandomNodes(seed, source, false).run().told();
            List<String> byJournals = new RandomNodes(seed, source, true).run().told();
            if (byTables.isEmpty() || !byJournals.equals(byTables)) {
                throw new AssertionError("nodes.seed=%d%n tables:   %s%n journals: %s"
                        .formatted(seed, String.join("\n  ", byTables), String.join("\n  ", byJournals)));
            }
        }
    }
}
