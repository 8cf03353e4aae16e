package org.xueshi.hours.checkpoint;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.checkpoint.Tampering.Expected;

/** Tampers in each way so many times, in places that a seed chooses, and has the verifier look each time. */
final class TamperLab {

    private final TamperedLedger ledger;

    TamperLab(TamperedLedger ledger) {
        this.ledger = ledger;
    }

    /**
     * What became of one kind of tampering.
     *
     * @param found how often the verifier found something
     * @param located how often it named the entry
     * @param reasons what it called it at that entry, and how often
     * @param missed seeds of those where it did not
     */
    record Outcome(int times, int found, int located, Map<Reason, Integer> reasons, List<Long> missed) {}

    Outcome run(Tampering kind, long seed, int times) {
        int found = 0;
        int located = 0;
        Map<Reason, Integer> reasons = new EnumMap<>(Reason.class);
        List<Long> missed = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            ledger.restore();
            long own = seed + n;
            Expected expected = kind.apply(ledger, new Random(own));
            Verification verification = ledger.verify();
            if (!verification.isClean()) {
                found++;
            }
            List<Reason> there = verification.findings().stream()
                    .filter(finding ->
                            expected.member().equals(finding.member()) && finding.sequence() == expected.sequence())
                    .map(Finding::reason)
                    .toList();
            if (there.isEmpty()) {
                missed.add(own);
            } else {
                located++;
                reasons.merge(there.getFirst(), 1, Integer::sum);
            }
        }
        ledger.restore();
        return new Outcome(times, found, located, reasons, missed);
    }
}
