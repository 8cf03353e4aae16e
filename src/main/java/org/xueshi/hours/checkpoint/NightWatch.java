package org.xueshi.hours.checkpoint;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.hours.proof.Checkpoint;
import org.xueshi.hours.year.ClosedAssessments;

/**
 * Goes through the whole ledger and signs a checkpoint over it, on one node at a time. A member with whom something is
 * wrong stands in the new tree as in the one before, so that nothing wrong is ever signed; the finding raises an alarm.
 */
@Component
class NightWatch {

    private final Verifier verifier;
    private final ClosedAssessments closed;
    private final Checkpoints checkpoints;
    private final Mending mending;
    private final Alarms alarms;
    private final CheckpointLock lock;

    NightWatch(
            Verifier verifier,
            ClosedAssessments closed,
            Checkpoints checkpoints,
            Mending mending,
            Alarms alarms,
            CheckpointLock lock) {
        this.verifier = verifier;
        this.closed = closed;
        this.checkpoints = checkpoints;
        this.mending = mending;
        this.alarms = alarms;
        this.lock = lock;
    }

    /** What came of it. */
    record Night(Verification verification, Optional<Checkpoint> checkpoint) {}

    /** Nothing if another node is at it; {@code closes} is the year that the checkpoint closes, or 0. */
    Optional<Night> run(int closes) {
        return lock.hold(() -> watch(closes));
    }

    private Night watch(int closes) {
        mending.run();
        try (Checkpoints.Making making = checkpoints.begin(closes)) {
            Verification verification = verifier.verify(checkpoints.archive(), (state, wrong) -> {
                if (state.isOfClosedYears()) {
                    making.addClosed(state);
                } else if (wrong.stream().anyMatch(found -> found.reason().changesThePast())) {
                    making.carry(state);
                } else {
                    making.add(state);
                }
            });
            verification = verification.with(assessedOtherwise(verification.findings()));
            alarms.note(verification);
            // Over a chain of checkpoints that is broken nothing can be signed that a stranger would believe.
            return verification.findings().stream().anyMatch(NightWatch::concernsAll)
                    ? new Night(verification, Optional.empty())
                    : new Night(verification, Optional.of(making.sign()));
        }
    }

    /** Closed years that no longer compute to what they were closed with, of members with whom nothing else is wrong. */
    private List<Finding> assessedOtherwise(List<Finding> known) {
        Set<String> members =
                known.stream().map(Finding::member).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        return closed.changed(Verifier.MOST_FINDINGS).stream()
                .map(one -> new Finding(
                        Finding.Reason.ASSESSED_OTHERWISE, one.member().value(), one.year()))
                .filter(finding -> !members.contains(finding.member()))
                .toList();
    }

    private static boolean concernsAll(Finding finding) {
        return finding.member() == null;
    }
}
