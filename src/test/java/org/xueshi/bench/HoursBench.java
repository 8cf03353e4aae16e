package org.xueshi.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import org.xueshi.hours.checkpoint.Verification;
import org.xueshi.hours.checkpoint.WholeCheckpoint;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.testing.MySqlServer;

/** Ledger appends, verifying, checkpoints, assessing an organisation, proofs, on both databases; up to 20 minutes. */
final class HoursBench {

    private static final double BULK_GOAL = 30_000;
    private static final double SHARE_GOAL = 50;
    private static final double VERIFY_GOAL_SECONDS = 15;
    private static final double ASSESS_GOAL_SECONDS = 10;
    private static final int WANTED = 10_000_000;

    /** Entries of one transaction where many are appended. */
    private static final int TOGETHER = 5_000;

    private static final int WARM_UP = 20_000;
    private static final int BULK = 200_000;
    private static final int SINGLE = 3_000;
    private static final int ORGANISATION = 100_000;

    private final int year = Year.now(ZoneOffset.UTC).getValue();
    private final Report report = new Report();
    private final int verifiedEmbedded;
    private final int verifiedOnServer;

    private HoursBench(int verifiedEmbedded, int verifiedOnServer) {
        this.verifiedEmbedded = verifiedEmbedded;
        this.verifiedOnServer = verifiedOnServer;
    }

    /** @param arguments how many entries are verified in each database, for shorter runs */
    static void main(String[] arguments) throws IOException, SQLException {
        int embedded = arguments.length > 0 ? Integer.parseInt(arguments[0]) : WANTED;
        int server = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2_000_000;
        Path data = Files.createTempDirectory("xueshi-bench");
        try {
            new HoursBench(embedded, server).run(data);
        } finally {
            try (var files = Files.walk(data)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
        // A machine's other threads would keep it alive.
        System.exit(0);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private void run(Path data) throws SQLException {
        double before = load();
        new TreeOfMany(WANTED).measure(report);
        Path embedded = data.resolve("embedded");
        measure("the embedded database", verifiedEmbedded, embedded, Map.of(), Installation.embedded(embedded));
        try (var server = new MySqlServer()) {
            String url = server.createDatabase("xueshi");
            Path beside = data.resolve("mysql");
            var environment = Installation.environment(url);
            measure("MySQL beside it", verifiedOnServer, beside, environment, Installation.on(url, beside));
        }
        report.heading("The machine");
        String begun = "before it began: " + Report.quantity(before, "");
        report.figure("load of the last minute, at the end", load(), "", begun);
        report.print();
    }

    private void measure(
            String where, int entries, Path data, Map<String, String> environment, Installation installation)
            throws SQLException {
        report.heading("On " + where);
        try (installation) {
            PolicyRef policy = installation
                    .bean(Policies.class)
                    .inUse()
                    .versions()
                    .getFirst()
                    .ref();
            appends(where, entries, installation, policy);
            organisation(where, Math.min(ORGANISATION, entries / ManyEntries.EACH), installation);
        }
        HouseBench.say(where + ": bin/ledger verify");
        verified(LedgerCommand.verify(data, environment));
    }

    private void appends(String where, int entries, Installation installation, PolicyRef policy) throws SQLException {
        HouseBench.say(where + ": appending, and plain JDBC by turns");
        var appends = new Appends(installation);
        appends.twin();
        int members = entries / ManyEntries.EACH;
        var first = new ManyEntries(0, members, year, policy, ManyEntries.Order.BY_MEMBER);
        appends.byTurns(first, 0, WARM_UP, TOGETHER);
        bulk("in bulk, member by member", appends.byTurns(first, WARM_UP, WARM_UP + BULK, TOGETHER));
        var crowd = new ManyEntries(members, BULK / 2, year, policy, ManyEntries.Order.BY_ACTIVITY);
        bulk("in bulk, activity by activity", appends.byTurns(crowd, 0, BULK, TOGETHER));
        var single = appends.byTurns(crowd, BULK, BULK + SINGLE, 1);
        report.figure("one by one, each a transaction: a second", single.ledger(), "", beside(single));
        appends.dropTwin();
        HouseBench.say("%s: %,d entries in all".formatted(where, entries));
        double rest = appends.alone(first, WARM_UP + BULK, (long) members * ManyEntries.EACH, TOGETHER);
        report.figure("   the rest of %,d".formatted(entries), rest, "", "a second, without plain JDBC between");
    }

    private void bulk(String what, Appends.Rates rates) {
        report.least(what + ": a second", rates.ledger(), BULK_GOAL, "", beside(rates));
        report.least("   share of plain JDBC", 100 * rates.share(), SHARE_GOAL, "%", "");
    }

    private static String beside(Appends.Rates rates) {
        return "plain JDBC, the same rows: " + Report.quantity(rates.plain(), "");
    }

    private void organisation(String where, int members, Installation installation) {
        HouseBench.say("%s: assessing %,d members, making a checkpoint".formatted(where, members));
        new ManyMembers(installation.jdbc()).write(members);
        var assessments = new Assessments(installation, year);
        double rules = assessments.rulesAlone(ORGANISATION);
        double close = assessments.close();
        String beside = "%,d in %s, %d entries each; the rules alone, for as many: %s"
                .formatted(
                        assessments.kept(), Report.quantity(close, "s"), ManyEntries.EACH, Report.quantity(rules, "s"));
        report.figure(
                "assessing an organisation of %,d".formatted(ORGANISATION),
                close * ORGANISATION / assessments.kept(),
                ASSESS_GOAL_SECONDS,
                "s",
                beside);
        assessments.forget();
        long began = System.nanoTime();
        Verification night = WholeCheckpoint.make(installation.beans());
        report.figure(
                "a night's first checkpoint, %,d members".formatted(night.members()),
                (System.nanoTime() - began) / 1e9,
                "s",
                "of it verifying %,d entries, with leaves written: %s"
                        .formatted(night.entries(), Report.quantity(night.took().toMillis() / 1e3, "s")));
    }

    private void verified(LedgerCommand.Verified verified) {
        String beside = "%,d in %s, with checkpoint and archive; peak of live heap %s"
                .formatted(
                        verified.entries(),
                        Report.quantity(verified.seconds(), "s"),
                        Report.quantity(verified.peakMegabytes(), "MB"));
        report.figure(
                "bin/ledger verify, for 10 million entries",
                WANTED / verified.perSecond(),
                VERIFY_GOAL_SECONDS,
                "s",
                beside);
    }
}
