package org.xueshi.hours.checkpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.ledger.CheckedEntry;
import org.xueshi.hours.ledger.Content;
import org.xueshi.hours.ledger.Kind;
import org.xueshi.hours.policy.PolicyRef;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Sha256;

/**
 * What must hold of one member's chain (L1, L2, L4, L7). Pure.
 *
 * @param closed years with the checkpoint that closed them
 * @param policyKnown whether a policy reads as it did
 */
record ChainRules(Map<Integer, Integer> closed, Predicate<PolicyRef> policyKnown) {

    private static final Comparator<Finding> EARLIEST =
            Comparator.comparingInt(Finding::sequence).thenComparing(Finding::reason);

    /**
     * The first thing that changes the chain's past, and the first other one if it comes earlier: neither hides the other,
     * and what comes after a change of the past may be no more than its consequence.
     */
    List<Finding> findings(MemberState state) {
        List<Finding> all = Stream.of(
                        brokenChain(state),
                        notAsWitnessed(state),
                        notAsInLeaves(state),
                        inClosedYears(state),
                        amendsWrongly(state),
                        changedPolicies(state))
                .flatMap(Optional::stream)
                .sorted(EARLIEST)
                .toList();
        Stream<Finding> ofThePast =
                all.stream().filter(found -> found.reason().changesThePast()).limit(1);
        return Stream.concat(ofThePast, all.stream().limit(1)).distinct().toList();
    }

    private static Optional<Finding> brokenChain(MemberState state) {
        return state.chain()
                .fault()
                .map(fault -> new Finding(Reason.valueOf(fault.reason().name()), state.member(), fault.sequence()));
    }

    /** Entry by entry, since the archive knows each one's digest. */
    private static Optional<Finding> notAsWitnessed(MemberState state) {
        if (state.witnessed() == null) {
            return Optional.empty();
        }
        List<Sha256> known = state.witnessed().digests();
        List<CheckedEntry> entries = state.entries();
        for (int i = 0; i < known.size(); i++) {
            if (i >= entries.size()) {
                return found(Reason.MISSING, state, i + 1);
            }
            if (!entries.get(i).digest().equals(known.get(i))) {
                return found(Reason.REWRITTEN, state, i + 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<Finding> notAsInLeaves(MemberState state) {
        return state.leaves().stream()
                .map(stored -> notAsIn(stored.leaf(), state))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Finding> notAsIn(Leaf leaf, MemberState state) {
        List<CheckedEntry> entries = state.entries();
        if (leaf.last() > entries.size()) {
            return found(Reason.MISSING, state, entries.size() + 1);
        }
        MemberState.@Nullable Year year = state.yearsUpTo(leaf.last()).get(leaf.year());
        if (year == null || year.last() != leaf.last() || !year.head().equals(leaf.head())) {
            return found(Reason.REWRITTEN, state, leaf.last());
        }
        return year.hundredths() == leaf.hundredths() && year.entries() == leaf.entries()
                ? Optional.empty()
                : found(Reason.WRONG_TOTAL, state, leaf.last());
    }

    /** What a closed year's leaf does not know was written after the close. */
    private Optional<Finding> inClosedYears(MemberState state) {
        return state.entries().stream()
                .filter(checked -> closed.containsKey(checked.entry().content().year()))
                .filter(checked -> checked.entry().sequence()
                        > lastAtClose(state, checked.entry().content().year()))
                .findFirst()
                .flatMap(checked ->
                        found(Reason.IN_CLOSED_YEAR, state, checked.entry().sequence()));
    }

    private int lastAtClose(MemberState state, int year) {
        return state.leaves().stream()
                .filter(stored -> stored.leaf().year() == year && stored.since() <= closed.getOrDefault(year, 0))
                .map(Stored::leaf)
                .mapToInt(Leaf::last)
                .findFirst()
                .orElse(0);
    }

    private static Optional<Finding> amendsWrongly(MemberState state) {
        return state.entries().stream()
                .filter(checked -> !amendsRightly(
                        checked.entry().content(), checked.entry().sequence(), state.entries()))
                .findFirst()
                .flatMap(checked ->
                        found(Reason.AMENDS_WRONGLY, state, checked.entry().sequence()));
    }

    private static boolean amendsRightly(Content content, int sequence, List<CheckedEntry> entries) {
        var cause = content.cause();
        if (cause == null) {
            return true;
        }
        if (cause.of() >= sequence) {
            return false;
        }
        Content amended = entries.get(cause.of() - 1).entry().content();
        return amended.kind() != Kind.REVERSAL
                && (content.kind() == Kind.CORRECTION
                        || amended.amount().negated().equals(content.amount())
                                && amended.category().equals(content.category()));
    }

    private Optional<Finding> changedPolicies(MemberState state) {
        return state.entries().stream()
                .filter(checked -> !policyKnown.test(checked.entry().content().policy()))
                .findFirst()
                .flatMap(checked ->
                        found(Reason.POLICY_CHANGED, state, checked.entry().sequence()));
    }

    private static Optional<Finding> found(Reason reason, MemberState state, int sequence) {
        return Optional.of(new Finding(reason, state.member(), sequence));
    }
}
