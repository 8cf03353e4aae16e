package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueshi.XueshiApplication;

/** Tampering with the ledger: 16 ways with full rights on the database, 1,000 random ones each */
public final class TamperProof {

    private static final int TIMES = 1_000;

    private TamperProof() {}

    /** @param arguments a first seed, else one that nobody chose */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        Path scratch = Files.createTempDirectory("xueshi-tamper");
        System.out.printf("%,d of each kind from seed %d%n", TIMES, seed);
        boolean all = true;
        try (ConfigurableApplicationContext beans = start(scratch)) {
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

    private static ConfigurableApplicationContext start(Path scratch) {
        // As arguments: what a builder calls properties gives way to application.properties, and so to ./data.
        return new SpringApplicationBuilder(XueshiApplication.class)
                .run(
                        "--spring.datasource.url=jdbc:h2:mem:" + UUID.randomUUID()
                                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1",
                        "--xueshi.data=" + scratch.resolve("data"),
                        "--xueshi.mode=test",
                        "--vaadin.productionMode=true",
                        "--server.port=0",
                        "--logging.level.root=warn");
    }
}
