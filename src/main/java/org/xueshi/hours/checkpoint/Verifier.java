package org.xueshi.hours.checkpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.hours.ClaimEvidence;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Archive;
import org.xueshi.hours.proof.ArchiveCheck;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.SignedNote;
import org.xueshi.hours.proof.WitnessedMember;

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
    private final SigningKeys keys;
    private final ClaimEvidence evidence;
    private final Policies policies;
    private final ApplicationClock clock;

    Verifier(
            LedgerWalk walk,
            StoredCheckpoints checkpoints,
            SigningKeys keys,
            ClaimEvidence evidence,
            Policies policies,
            ApplicationClock clock) {
        this.walk = walk;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.evidence = evidence;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Holds the ledger against an archive that somebody keeps elsewhere, trusting the keys that they know; nothing is
     * written anywhere.
     */
    public Verification verify(Archive archive, Collection<NoteKey> trusted) {
        return verify(archive, false, trusted, (state, finding) -> {});
    }

    /** Against the installation's own archive, handing on each member with the first thing that is wrong, if anything is. */
    Verification verify(Archive archive, BiConsumer<MemberState, Optional<Finding>> each) {
        return verify(archive, true, keys.all(), each);
    }

    private Verification verify(
            Archive archive,
            boolean own,
            Collection<NoteKey> trusted,
            BiConsumer<MemberState, Optional<Finding>> each) {
        var run = new Run(archive, own, trusted, each);
        run.chainOfCheckpoints();
        run.members();
        return run.result();
    }

    private final class Run {

        private final Instant began = clock.instant();
        private final List<Finding> findings = new ArrayList<>();
        private final Archive archive;
        private final boolean own;
        private final Collection<NoteKey> trusted;
        private final BiConsumer<MemberState, Optional<Finding>> each;
        private final int last = checkpoints.last();
        private int witnessed;
        private long members;
        private long entries;
        private @Nullable Checkpoint newest;

        Run(
                Archive archive,
                boolean own,
                Collection<NoteKey> trusted,
                BiConsumer<MemberState, Optional<Finding>> each) {
            this.archive = archive;
            this.own = own;
            this.trusted = trusted;
            this.each = each;
        }

        /** The notes in the database, from the first to the newest. */
        void chainOfCheckpoints() {
            Sha256 previous = Sha256.NONE;
            for (int number = 1; number <= last; number++) {
                Optional<Checkpoint> checkpoint = read(number);
                if (checkpoint.isEmpty() || !checkpoint.get().previous().equals(previous)) {
                    found(new Finding(Reason.WRONG_CHECKPOINT, null, number));
                    return;
                }
                newest = checkpoint.get();
                previous = newest.hash();
            }
        }

        private Optional<Checkpoint> read(int number) {
            try {
                return checkpoints
                        .note(number)
                        .filter(note -> !note.signers(trusted).isEmpty())
                        .map(SignedNote::text)
                        .map(Checkpoint::read)
                        .filter(checkpoint -> checkpoint.number() == number);
            } catch (IllegalArgumentException unreadable) {
                return Optional.empty();
            }
        }

        void members() {
            var stored = new TreeBuilding();
            var rules = new ChainRules(checkpoints.closes(), remembering(policies::reads));
            var evidenceRule = new EvidenceRule(evidence, this::found);
            try (Witness witness = witness()) {
                walk.run(last, witness.members(), state -> {
                    members++;
                    entries += state.entries().size();
                    state.leaves().stream().map(Stored::leaf).forEach(stored::add);
                    Optional<Finding> finding = rules.firstFinding(state);
                    finding.ifPresent(this::found);
                    evidenceRule.add(state);
                    each.accept(state, finding);
                });
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            evidenceRule.end();
            if (newest != null
                    && (stored.size() != newest.size() || !stored.root().equals(newest.root()))) {
                found(new Finding(Reason.WRONG_ROOT, null, newest.number()));
            }
        }

        /** Millions of entries name a handful of policies; of those that are not there any number could be made up. */
        private static Predicate<PolicyRef> remembering(Predicate<PolicyRef> reads) {
            Set<PolicyRef> known = new HashSet<>();
            return policy -> known.contains(policy) || reads.test(policy) && known.add(policy);
        }

        /** The archive's members if it holds together and agrees with the database's newest checkpoint; else nobody. */
        private Witness witness() throws IOException {
            int has = archive.last();
            // A witness may be behind by some checkpoints; the installation's own archive has all of them.
            if (has < last && (own || has == 0)) {
                found(new Finding(Reason.WRONG_ARCHIVE, null, has + 1));
            }
            try {
                if (has > 0) {
                    Checkpoint seen = new ArchiveCheck(archive, trusted).upTo(has, member -> {});
                    witnessed = has;
                    agree(has, seen);
                    Archive.Members all = archive.members(has);
                    return new Witness(all, all);
                }
            } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
                found(new Finding(Reason.WRONG_ARCHIVE, null, has));
            }
            return new Witness(Collections.emptyIterator(), () -> {});
        }

        private void agree(int number, Checkpoint seen) {
            boolean same = checkpoints
                    .note(number)
                    .map(note -> note.text().equals(seen.text()))
                    .orElse(false);
            if (!same) {
                found(new Finding(Reason.WRONG_CHECKPOINT, null, number));
            }
        }

        /** What concerns all is never left out: on it depends whether anything may be signed. */
        private void found(Finding finding) {
            if (finding.member() == null || findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            }
        }

        Verification result() {
            Instant now = clock.instant();
            return new Verification(now, Duration.between(began, now), members, entries, witnessed, findings);
        }
    }

    private record Witness(Iterator<WitnessedMember> members, java.io.Closeable open) implements java.io.Closeable {
        @Override
        public void close() throws IOException {
            open.close();
        }
    }
}
