package org.xueshi.hours.checkpoint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.xueshi.hours.checkpoint.Finding.Reason;
import org.xueshi.hours.checkpoint.StoredLeaves.Stored;
import org.xueshi.hours.proof.Chain;
import org.xueshi.hours.proof.Leaf;
import org.xueshi.hours.proof.Sha256;

/**
 * What must hold of what a member's closed years were assessed to (L7): all that was kept at the close is there, to the
 * letter, and nothing else. Each close adds a link to a second chain of the member, whose leaves stand in the tree like
 * those of years, so that it is signed, archived and witnessed as entries are. Pure.
 *
 * @param signed years of which the newest checkpoint's tree says what members were assessed to
 * @param closed whether a year is closed; asked after its rows were read, since a close comes before them
 */
record ClosedRules(Set<Integer> signed, IntPredicate closed) {

    /** The years that are no longer as they were signed. */
    List<Finding> findings(MemberState state) {
        Set<Integer> changed = changed(state.leaves().stream().map(Stored::leaf).toList(), state.kept());
        if (state.witnessed() != null) {
            changed.addAll(changed(state.witnessed().leaves(), state.kept()));
        }
        state.keptSinceThen().keySet().stream()
                .filter(year -> signed.contains(year) || !closed.test(year))
                .forEach(changed::add);
        return changed.stream()
                .map(year -> new Finding(Reason.ASSESSED_OTHERWISE, state.owner(), year))
                .toList();
    }

    private static Set<Integer> changed(List<Leaf> leaves, Map<Integer, Sha256> kept) {
        var changed = new TreeSet<Integer>();
        Sha256 head = Sha256.NONE;
        for (Leaf leaf : inOrder(leaves)) {
            Sha256 digest = kept.get(leaf.year());
            if (digest == null || !Chain.next(head, digest).equals(leaf.head())) {
                changed.add(leaf.year());
            }
            head = leaf.head();
        }
        return changed;
    }

    private static List<Leaf> inOrder(List<Leaf> leaves) {
        return leaves.stream().sorted(Comparator.comparingInt(Leaf::last)).toList();
    }
}
