package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.CheckInRefused.Reason;
import org.xueshi.gatherings.attendance.Mark.How;
import org.xueshi.gatherings.attendance.RotatingCodes.Shown;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** What members do at the door with their phones: come, answer a roll call, go. Always the signed-in member's own. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class CheckIns {

    /** Before a session begins and after it ends, its door is open as long. */
    public static final Duration DOOR = Duration.ofHours(1);

    private final GatheringsNow gatherings;
    private final Doors doors;
    private final Marks marks;
    private final RollCalls calls;
    private final Guesses guesses;
    private final RefusedAttempts attempts;
    private final DoorRules rules;
    private final Directory directory;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    CheckIns(
            GatheringsNow gatherings,
            Doors doors,
            Marks marks,
            RollCalls calls,
            Guesses guesses,
            RefusedAttempts attempts,
            DoorRules rules,
            Directory directory,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.doors = doors;
        this.marks = marks;
        this.calls = calls;
        this.guesses = guesses;
        this.attempts = attempts;
        this.rules = rules;
        this.directory = directory;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Takes a scanned code that is on the screen, or was a moment ago. Refuses with {@link CheckInRefused}. */
    public Noted scan(SessionKey key, String code, Device device) {
        Instant now = clock.instant();
        Shown shown = doors.codes(key).read(code).orElseThrow(() -> new CheckInRefused(Reason.WRONG));
        if (!shown.isFresh(now)) {
            throw new CheckInRefused(Reason.STALE);
        }
        return note(key, new Mark(now, shown.purpose(), How.SCANNED), device, true);
    }

    /** Takes the digits that are on the screen; a few wrong ones a minute are all that anybody may type. */
    public Noted type(SessionKey key, String digits, Device device) {
        if (!guesses.admits(signedIn.member())) {
            throw new CheckInRefused(Reason.SLOWLY);
        }
        Instant now = clock.instant();
        Purpose purpose = doors.codes(key).readTyped(digits, now).orElseThrow(() -> new CheckInRefused(Reason.WRONG));
        return note(key, new Mark(now, purpose, How.TYPED), device, true);
    }

    /**
     * Takes a code that a phone scanned without a network and brings later, with the ticket that it was given before. It
     * counts from when the code was on the screen, and only once the host has accepted it.
     */
    public Noted bring(SessionKey key, String code, String ticket, Device device) {
        Instant now = clock.instant();
        Shown shown = doors.codes(key).read(code).orElseThrow(() -> new CheckInRefused(Reason.WRONG));
        if (shown.isFresh(now)) {
            return note(key, new Mark(now, shown.purpose(), How.SCANNED), device, true);
        }
        if (shown.isAhead(now) || !doors.tickets(key).isGood(ticket, signedIn.member(), device.id(), shown.at(), now)) {
            throw new CheckInRefused(Reason.NOT_KEPT);
        }
        return note(key, new Mark(shown.at(), shown.purpose(), How.KEPT), device, null);
    }

    /** How far the phone says it is from the place; null if nobody asks, or it does not say. */
    @Transactional(readOnly = true)
    public @Nullable Integer metres(SessionKey key, @Nullable Double latitude, @Nullable Double longitude) {
        GatheringPlace place = gatherings.of(key.gathering()).plan().place();
        return place == null || place.radiusMetres() == 0 || latitude == null || longitude == null
                ? null
                : (int) Math.min(Integer.MAX_VALUE, Math.round(place.metresTo(latitude, longitude)));
    }

    private Noted note(SessionKey key, Mark read, Device device, @Nullable Boolean accepted) {
        MemberId member = signedIn.member();
        Mark mark = rules.asMeant(key, member, read);
        Optional<Noted> again = rules.mayBeMarked(key, member, mark);
        if (again.isPresent()) {
            return again.get();
        }
        requireOwnDevice(key, member, device, mark);
        boolean waits = accepted == null;
        boolean added = marks.add(
                new SeenMark(member, key, mark, member, device.id(), device.metres(), clock.instant(), accepted));
        return new Noted(mark.purpose(), mark.at(), !added, waits);
    }

    /** One device, one person: whoever brings a friend's account is refused, and the host sees it. */
    private void requireOwnDevice(SessionKey key, MemberId member, Device device, Mark mark) {
        Optional<MemberId> other = marks.anotherOn(device.id(), key, member);
        if (other.isPresent()) {
            attempts.keep(
                    new SeenMark(member, key, mark, member, device.id(), device.metres(), clock.instant(), false));
            throw new CheckInRefused(
                    Reason.DEVICE, directory.member(other.get()).name());
        }
    }

    /** How the signed-in member stands in a session, and what their phone needs to keep a scan without a network. */
    @Transactional(readOnly = true)
    public Standing standing(SessionKey key, String device) {
        MemberId member = signedIn.member();
        Gathering gathering = gatherings.of(key.gathering());
        GatheringSession session = gatherings.session(key);
        rules.requirePlace(gathering, member);
        Instant now = clock.instant();
        List<SeenMark> mine = marks.of(member, key.gathering()).stream()
                .filter(seen -> seen.session().equals(key))
                .toList();
        Optional<RollCall> open =
                calls.of(key).stream().filter(call -> call.isOpen(now)).findFirst();
        return new Standing(
                gathering,
                session,
                mine,
                open.filter(call -> mine.stream()
                                .noneMatch(seen -> call.isAnsweredBy(seen.mark().at())))
                        .map(RollCall::closed)
                        .orElse(null),
                doors.tickets(key).issue(member, device, now));
    }

    /**
     * How somebody stands in a session.
     *
     * @param answerBy until when an open roll call is to be answered; null if there is none, or it was
     * @param ticket for keeping a scan
     */
    public record Standing(
            Gathering gathering,
            GatheringSession session,
            List<SeenMark> marks,
            @Nullable Instant answerBy,
            String ticket) {}
}
