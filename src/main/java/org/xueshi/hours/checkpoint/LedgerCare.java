package org.xueshi.hours.checkpoint;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.Ids;
import org.xueshi.common.Localised;
import org.xueshi.hours.WordsRefused;
import org.xueshi.hours.checkpoint.NightWatch.Night;
import org.xueshi.hours.proof.NoteKey;
import org.xueshi.hours.proof.TerminalText;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;

/**
 * How the ledger is: what verifications found, which checkpoints there are, and the keys that sign them. For auditors and
 * administrators of the root; only administrators change anything.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class LedgerCare {

    private final NightWatch night;
    private final CheckpointLock lock;
    private final Alarms alarms;
    private final Keepers keepers;
    private final StoredCheckpoints checkpoints;
    private final SigningKeys keys;
    private final Directory directory;

    LedgerCare(
            NightWatch night,
            CheckpointLock lock,
            Alarms alarms,
            Keepers keepers,
            StoredCheckpoints checkpoints,
            SigningKeys keys,
            Directory directory) {
        this.night = night;
        this.lock = lock;
        this.alarms = alarms;
        this.keepers = keepers;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.directory = directory;
    }

    /**
     * An alarm that nobody has closed.
     *
     * @param memberName null if it concerns everybody
     */
    public record Alarm(
            String id,
            Instant foundAt,
            Finding finding,
            @Nullable Localised memberName) {}

    /** What came of going through the ledger now. */
    public sealed interface Outcome {}

    /** Nothing was wrong, and a checkpoint was signed. */
    public record Signed(long members, long entries, int checkpoint) implements Outcome {}

    /** Something is wrong; what was known before stays as it is. */
    public record Found(int findings) implements Outcome {}

    /** Another node is at it. */
    public record Busy() implements Outcome {}

    /** Whether the signed-in member may also change something here. */
    public boolean mayKeep() {
        return keepers.mayKeep();
    }

    /** When the ledger was last gone through; nothing before the first time. */
    public Optional<LastVerification> lastVerification() {
        keepers.requireReader();
        return alarms.last();
    }

    /** Alarms that nobody has closed, the oldest first. */
    public List<Alarm> alarms() {
        keepers.requireReader();
        List<Alarms.Open> open = alarms.open();
        Map<MemberId, Member> people = directory.members(open.stream()
                .map(alarm -> alarm.finding().member())
                .flatMap(id -> asMember(id).stream())
                .distinct()
                .toList());
        return open.stream()
                .map(alarm -> new Alarm(alarm.id(), alarm.foundAt(), alarm.finding(), name(people, alarm.finding())))
                .toList();
    }

    private static @Nullable Localised name(Map<MemberId, Member> people, Finding finding) {
        String id = finding.member();
        if (id == null) {
            return null;
        }
        return asMember(id)
                .map(people::get)
                .map(Member::name)
                .orElseGet(() -> Localised.same(TerminalText.visible(id)));
    }

    /** Whoever writes into the ledger by hand may use a name that can be no member's. */
    private static Optional<MemberId> asMember(@Nullable String id) {
        return Optional.ofNullable(id).filter(Ids::isId).map(MemberId::new);
    }

    /** Checkpoints, the newest first, one page. */
    public List<CheckpointLine> checkpoints(int page, int size) {
        keepers.requireReader();
        return checkpoints.newest(Math.multiplyExact(page, size), size).stream()
                .flatMap(note -> CheckpointLine.of(note).stream())
                .toList();
    }

    /** The key that signs now; nothing before the first checkpoint. */
    public Optional<NoteKey> key() {
        keepers.requireReader();
        List<NoteKey> all = keys.all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Goes through the whole ledger now, and signs a checkpoint if nothing is wrong that concerns all. */
    public Outcome verifyNow() {
        keepers.requireReader();
        return night.run().map(LedgerCare::outcome).orElseGet(Busy::new);
    }

    static Outcome outcome(Night night) {
        int findings = night.verification().findings().size();
        return findings > 0 || night.checkpoint().isEmpty()
                ? new Found(findings)
                : new Signed(
                        night.verification().members(),
                        night.verification().entries(),
                        night.checkpoint().get().number());
    }

    /** Closes an alarm, saying in 5 to 500 characters what was found out; it comes back if the next night finds it again. */
    public void closeAlarm(String id, String words) {
        MemberId actor = keepers.requireKeeper();
        if (!alarms.close(id, actor, WordsRefused.require(words))) {
            throw new NotAllowedRefused();
        }
    }

    /**
     * A new key signs from the next checkpoint on; what the old one has signed stays true. Refused while a checkpoint is being
     * made: it would be signed with the old one after the change.
     */
    public NoteKey changeKey() {
        keepers.requireKeeper();
        return lock.hold(() -> keys.rotate(checkpoints.last())).orElseThrow(LedgerBusyRefused::new);
    }
}
