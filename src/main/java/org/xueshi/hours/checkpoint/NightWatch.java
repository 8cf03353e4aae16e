package org.xueshi.hours.checkpoint;

import java.io.UncheckedIOException;
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
    record Night(Verification verification, Optional<Checkpoint> checkpoint) {

        /** Whether all that was ever written is there as it was; then a year may be closed over it. */
        boolean isAsWritten() {
            return verification.findings().stream()
                    .noneMatch(found -> concernsAll(found) || found.reason().changesThePast());
        }
    }

    /** Nothing if another node is at it. */
    Optional<Night> run() {
        return lock.hold(() -> watch(0));
    }

    /**
     * Signs that a year is closed which takes no entry any more, with what its members were assessed to. Over a past that is
     * not as it was written nothing is assessed and nothing closed: the year waits until somebody has looked.
     */
    Optional<Night> close(int year) {
        Optional<Night> before = run();
        if (before.filter(Night::isAsWritten).isEmpty()) {
            return before;
        }
        return assessAndClose(year);
    }

    /** The same where it has just been gone through. */
    Optional<Night> assessAndClose(int year) {
        closed.freeze(year);
        return lock.hold(() -> watch(checkpoints.isClosed(year) ? 0 : year));
    }

    private Night watch(int closes) {
        mending.run();
        try (Checkpoints.Making making = checkpoints.begin(closes)) {
            Verification verification = verify(making);
            alarms.note(verification);
            var night = new Night(verification, Optional.empty());
            return maySign(night, closes) ? new Night(verification, Optional.of(making.sign())) : night;
        }
    }

    private Verification verify(Checkpoints.Making making) {
        try {
            Verification verification = verifier.verify(checkpoints.archive(), (state, wrong) -> {
                if (state.isOfClosedYears()) {
                    making.addClosed(state);
                } else if (wrong.stream().anyMatch(found -> found.reason().changesThePast())) {
                    making.carry(state);
                } else {
                    making.add(state);
                }
            });
            return verification.with(assessedOtherwise(verification.findings()));
        } catch (UncheckedIOException noRoom) {
            throw noRoom;
        } catch (RuntimeException unreadable) {
            throw new UnreadableLedgerException(unreadable);
        }
    }

    /** Over a chain of checkpoints that is broken nothing can be signed that a stranger would believe. */
    private static boolean maySign(Night night, int closes) {
        return closes == 0
                ? night.verification().findings().stream().noneMatch(NightWatch::concernsAll)
                : night.isAsWritten();
    }

    /** Closed years that no longer compute to what they were closed with, of members with whom nothing else is wrong. */
    private List<Finding> assessedOtherwise(List<Finding> known) {
        Set<String> members =
                known.stream().map(Finding::member).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
        return closed.changed(Verifier.MOST_FINDINGS).stream()
                .map(one -> new Finding(Finding.Reason.ASSESSED_OTHERWISE, one.member(), one.year()))
                .filter(finding -> !members.contains(finding.member()))
                .toList();
    }

    private static boolean concernsAll(Finding finding) {
        return finding.member() == null;
    }
}
