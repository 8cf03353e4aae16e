package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueshi.testing.ScratchApplication;

/** Tampering with the ledger: 22 ways with full rights on the database, 1,000 random ones each */
public final class TamperProof {

    private static final int TIMES = 1_000;

    private TamperProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        Path scratch = Files.createTempDirectory("xueshi-tamper");
        System.out.printf("%,d of each kind from seed %d%n", TIMES, seed);
        boolean all = true;
        try (ConfigurableApplicationContext beans = ScratchApplication.start(scratch)) {
            var lab = new TamperLab(new TamperedLedger(beans, scratch));
            for (Tampering kind : Tampering.values()) {
                TamperLab.Outcome outcome = lab.run(kind, seed, TIMES);
                all &= outcome.found() == TIMES && outcome.located() == TIMES;
                System.out.printf(
                        "%-20s found %,5d  located %,5d  %s%n%20s %s%n",
                        kind, outcome.found(), outcome.located(), outcome.reasons(), "", kind.words());
                outcome.missed().stream().limit(5).forEach(own -> System.out.println("  missed with seed " + own));
            }
        }
        System.out.println(all ? "All were found, and the entry named." : "Not all were found: that is a failure.");
        System.exit(all ? 0 : 1);
    }
}
