package org.xueshi.hours.trouble;

import java.io.IOException;
import java.nio.file.Files;

/** 200 approvals and postings at the same moment from two instances on one MySQL server, 50 times */
public final class AtOnceProof {

    static final int AT_ONCE = 200;
    private static final int TIMES = 50;

    private AtOnceProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        System.out.printf("%d times %d at once from seed %d%n", TIMES, AT_ONCE, seed);
        int posted = 0;
        int refused = 0;
        int wrong = 0;
        try (var nodes = new TwoNodes(Files.createTempDirectory("xueshi-at-once"))) {
            var atOnce = new AtOnce(nodes);
            for (int n = 0; n < TIMES; n++) {
                AtOnce.Outcome outcome = atOnce.run(seed + n, AT_ONCE);
                posted += outcome.posted();
                refused += outcome.refused();
                wrong += outcome.wrong().size();
                long own = seed + n;
                outcome.wrong().forEach(one -> System.out.println("  wrong with seed " + own + ": " + one));
            }
        }
        System.out.printf(
                "posted %,d, refused because the other node was first %,d, forked, doubled or lost %d%n",
                posted, refused, wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }
}
