package org.xueshi.hours;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import org.xueshi.hours.checkpoint.LedgerCare;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.ScratchApplication;

/** One total of a year in every place that shows it: 200 random years of claims, postings and amendments, at full length */
public final class TotalsProof {

    private static final int MEMBERS = 100;
    private static final int STEPS = 100;

    private TotalsProof() {}

    /** @param arguments a first seed, else one that nobody chose; how many members, if fewer will do */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        int members = arguments.length > 1 ? Integer.parseInt(arguments[1]) : MEMBERS;
        System.out.printf("%,d members of %d steps each, from seed %d%n", members, STEPS, seed);
        boolean one;
        try (ConfigurableApplicationContext beans =
                ScratchApplication.start(Files.createTempDirectory("xueshi-totals"))) {
            one = prove(beans, seed, members);
        }
        System.out.println(one ? "There is one total in every place." : "Totals differ: that is a failure.");
        System.exit(one ? 0 : 1);
    }

    private static boolean prove(ConfigurableApplicationContext beans, long seed, int members) {
        var village = new Village(beans.getAutowireCapableBeanFactory());
        MemberId secretary = village.holder("secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        MemberId auditor = village.holder("auditor", village.millBranch, Role.AUDITOR, village.county);
        var lab = new TotalsLab(beans, village::by, secretary, village.county);
        List<TotalsLab.Made> all = new ArrayList<>();
        for (int n = 0; n < members; n++) {
            all.add(lab.make(village.member("member-" + n, village.millBranch), seed + n, STEPS));
        }
        var outcome = village.by(auditor, () -> beans.getBean(LedgerCare.class).verifyNow());
        System.out.println(outcome);
        boolean one = outcome instanceof LedgerCare.Signed;
        int asked = 0;
        for (TotalsLab.Made made : all) {
            for (int year : TotalsLab.YEARS) {
                Map<String, Integer> totals = lab.totals(made, year);
                asked += totals.size();
                one &= same(made, totals, made.credited(year));
                one &= same(made, lab.toward(made, year), lab.toward(made, year).get("requirement"));
                one &= same(made, Map.of("pending", lab.pendingOnThePage(made, year)), made.pending(year));
            }
            one &= same(
                    made,
                    lab.career(made),
                    made.credited().values().stream().mapToInt(sum -> sum).sum());
        }
        System.out.printf("%,d totals asked for%n", asked);
        return one;
    }

    private static boolean same(TotalsLab.Made made, Map<String, Integer> totals, int expected) {
        if (totals.values().stream().allMatch(total -> total == expected)) {
            return true;
        }
        System.out.println("  " + made.member() + " should come to " + expected + ": " + totals);
        return false;
    }
}
