package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ClaimEvidence;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.ledger.BookYears;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.KnownKeys;

/**
 * Holds the ledger against itself, against its checkpoints, against what it rests on, and against an archive outside the
 * database: chains, heads, totals, evidence, policies, signatures, roots. Trusted callers only.
 */
@Component
public class Verifier {

    /** Of members: more would not be read by anybody; the first ones say where to look. */
    public static final int MOST_FINDINGS = 1_000;

    private final LedgerWalk walk;
    private final StoredCheckpoints checkpoints;
    private final StoredLeaves leaves;
    private final SigningKeys keys;
    private final ClaimEvidence evidence;
    private final Policies policies;
    private final BookYears years;
    private final ApplicationClock clock;

    Verifier(
            LedgerWalk walk,
            StoredCheckpoints checkpoints,
            StoredLeaves leaves,
            SigningKeys keys,
            ClaimEvidence evidence,
            Policies policies,
            BookYears years,
            ApplicationClock clock) {
        this.walk = walk;
        this.checkpoints = checkpoints;
        this.leaves = leaves;
        this.keys = keys;
        this.evidence = evidence;
        this.policies = policies;
        this.years = years;
        this.clock = clock;
    }

    /**
     * Holds the ledger against an archive that somebody keeps elsewhere, trusting the keys that they know; nothing is
     * written anywhere.
     */
    public Verification verify(Archive archive, KnownKeys trusted) {
        return verify(archive, false, trusted, (state, finding) -> {});
    }

    /** Against the installation's own archive, handing on each member with what is wrong with their chain. */
    Verification verify(Archive archive, BiConsumer<MemberState, List<Finding>> each) {
        return verify(archive, true, keys.published(), each);
    }

    private Verification verify(
            Archive archive, boolean own, KnownKeys trusted, BiConsumer<MemberState, List<Finding>> each) {
        var run = new Run(each);
        run.go(archive, own, trusted);
        return run.result();
    }

    private final class Run {

        private final Instant began = clock.instant();
        private final Findings findings = new Findings();
        private final BiConsumer<MemberState, List<Finding>> each;
        private int witnessed;
        private long members;
        private long entries;

        Run(BiConsumer<MemberState, List<Finding>> each) {
            this.each = each;
        }

        void go(Archive archive, boolean own, KnownKeys trusted) {
            int last = checkpoints.last();
            NoteChain notes = NoteChain.read(checkpoints, last, trusted, findings::add);
            staysClosed(notes);
            try {
                reaches(archive.last(), last, own);
                try (Witness witness = Witness.of(archive, trusted, findings::add)) {
                    witnessed = witness.number();
                    agrees(archive);
                    members(last, witness, notes);
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        /** What a checkpoint has closed takes no entry. */
        private void staysClosed(NoteChain notes) {
            var now = Set.copyOf(years.closed());
            notes.closed().entrySet().stream()
                    .filter(close -> !now.contains(close.getKey()))
                    .forEach(close -> findings.add(new Finding(Reason.WRONG_CHECKPOINT, null, close.getValue())));
        }

        /** A witness may be behind by some checkpoints; the installation's own archive has all of them. */
        private void reaches(int has, int last, boolean own) {
            if (has < last && (own || has == 0)) {
                findings.add(new Finding(Reason.WRONG_ARCHIVE, null, has + 1));
            }
        }

        /** The archive's last note is the one in the database. */
        private void agrees(Archive archive) throws IOException {
            if (witnessed == 0) {
                return;
            }
            String seen = archive.readNote(witnessed).text();
            if (checkpoints
                    .note(witnessed)
                    .filter(note -> note.text().equals(seen))
                    .isEmpty()) {
                findings.add(new Finding(Reason.WRONG_CHECKPOINT, null, witnessed));
            }
        }

        private void members(int last, Witness witness, NoteChain notes) {
            var stored = new TreeBuilding();
            var rules = new ChainRules(notes.closed(), remembering(policies::reads));
            var closedRules = new ClosedRules(leaves.assessedYears(last), closed(notes));
            var evidenceRule = new EvidenceRule(evidence, findings::add);
            walk.run(last, witness.members(), state -> {
                state.leaves().stream().map(Stored::leaf).forEach(stored::add);
                List<Finding> wrong = state.isOfClosedYears() ? closedRules.findings(state) : rules.findings(state);
                wrong.forEach(findings::add);
                if (!state.isOfClosedYears()) {
                    members++;
                    entries += state.entries().size();
                    evidenceRule.add(state);
                }
                each.accept(state, wrong);
            });
            evidenceRule.end();
            notes.newest()
                    .filter(signed ->
                            stored.size() != signed.size() || !stored.root().equals(signed.root()))
                    .ifPresent(signed -> findings.add(new Finding(Reason.WRONG_ROOT, null, signed.number())));
        }

        /** By a note, or by the rows of years for whose checkpoint there was no time yet. */
        private IntPredicate closed(NoteChain notes) {
            Set<Integer> known = new HashSet<>(notes.closed().keySet());
            return year -> known.contains(year) || known.addAll(years.closed()) && known.contains(year);
        }

        /** Millions of entries name a handful of policies; of those that are not there any number could be made up. */
        private static Predicate<PolicyRef> remembering(Predicate<PolicyRef> reads) {
            Set<PolicyRef> known = new HashSet<>();
            return policy -> known.contains(policy) || reads.test(policy) && known.add(policy);
        }

        Verification result() {
            Instant now = clock.instant();
            return new Verification(now, Duration.between(began, now), members, entries, witnessed, findings.all());
        }
    }
}
