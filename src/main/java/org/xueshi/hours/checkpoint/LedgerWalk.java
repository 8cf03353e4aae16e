package org.xueshi.hours.checkpoint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.ledger.ChainCheck;
import org.xueshi.hours.ledger.LedgerPass;
import org.xueshi.hours.proof.Sha256;
import org.xueshi.hours.proof.WitnessedMember;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.hours.year.KeptYears;

/**
 * Goes through the ledger, what was kept at closes, the leaves of a checkpoint and the archive side by side, member by
 * member, so that nobody is missed who is known to one of them only.
 */
@Component
class LedgerWalk {

    private final LedgerPass ledger;
    private final StoredLeaves leaves;
    private final ClosedAssessments closed;

    LedgerWalk(LedgerPass ledger, StoredLeaves leaves, ClosedAssessments closed) {
        this.ledger = ledger;
        this.leaves = leaves;
        this.closed = closed;
    }

    void run(int checkpoint, Iterator<WitnessedMember> witnessed, Consumer<MemberState> each) {
        var side = new Side(checkpoint, witnessed, each);
        ledger.run((member, chain) -> {
            side.before(member);
            side.at(member, chain);
        });
        side.rest();
    }

    /** What is known of members beside the ledger itself, read along in the same order. */
    private final class Side {

        private final int checkpoint;
        private final Iterator<WitnessedMember> witnessed;
        private final Consumer<MemberState> each;
        private final Queue<Map.Entry<String, List<Stored>>> read = new ArrayDeque<>();
        private String readUpTo = "";
        private boolean allRead;
        private @Nullable WitnessedMember nextWitnessed;
        private final Iterator<KeptYears> kept = closed.kept();
        private @Nullable KeptYears nextKept;

        Side(int checkpoint, Iterator<WitnessedMember> witnessed, Consumer<MemberState> each) {
            this.checkpoint = checkpoint;
            this.witnessed = witnessed;
            this.each = each;
            nextWitnessed = witnessed.hasNext() ? witnessed.next() : null;
            nextKept = kept.hasNext() ? kept.next() : null;
        }

        /** Members that have leaves, are witnessed or have closed years, and of whom the ledger has nothing. */
        void before(@Nullable String member) {
            String next = next();
            while (next != null && (member == null || next.compareTo(member) < 0)) {
                at(next, new ChainCheck());
                next = next();
            }
        }

        void rest() {
            before(null);
        }

        void at(String member, ChainCheck chain) {
            fill();
            List<Stored> of = List.of();
            if (!read.isEmpty() && read.element().getKey().equals(member)) {
                of = read.remove().getValue();
            }
            WitnessedMember seen = null;
            if (nextWitnessed != null && nextWitnessed.member().equals(member)) {
                seen = nextWitnessed;
                nextWitnessed = witnessed.hasNext() ? witnessed.next() : null;
            }
            SortedMap<Integer, Sha256> years = Collections.emptySortedMap();
            if (nextKept != null && name(nextKept).equals(member)) {
                years = nextKept.digests();
                nextKept = kept.hasNext() ? kept.next() : null;
            }
            each.accept(new MemberState(member, chain, of, seen, years));
        }

        private @Nullable String next() {
            fill();
            return Stream.of(
                            read.isEmpty() ? "" : read.element().getKey(),
                            nextWitnessed == null ? "" : nextWitnessed.member(),
                            nextKept == null ? "" : name(nextKept))
                    .filter(name -> !name.isEmpty())
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private static String name(KeptYears years) {
            return MemberState.OF_CLOSED_YEARS + years.member();
        }

        private void fill() {
            if (read.isEmpty() && !allRead) {
                readSome();
            }
        }

        private void readSome() {
            List<Stored> some = leaves.after(readUpTo, checkpoint, StoredLeaves.ROWS);
            if (some.isEmpty()) {
                allRead = true;
                return;
            }
            Map<String, List<Stored>> byMember = new LinkedHashMap<>();
            some.forEach(stored -> byMember.computeIfAbsent(stored.leaf().member(), none -> new ArrayList<>())
                    .add(stored));
            read.addAll(byMember.entrySet());
            readUpTo = some.getLast().leaf().member();
        }
    }
}
