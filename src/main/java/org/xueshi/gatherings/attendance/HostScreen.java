package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;

/** What the host's screen shows: the code of the moment, and how many have come. Hosts and those in charge only. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HostScreen {

    private final GatheringsNow now;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final Doors doors;
    private final Marks marks;
    private final RollCalls calls;
    private final ApplicationClock clock;

    HostScreen(
            GatheringsNow now,
            Gatherings gatherings,
            GatheringAccess access,
            Doors doors,
            Marks marks,
            RollCalls calls,
            ApplicationClock clock) {
        this.now = now;
        this.gatherings = gatherings;
        this.access = access;
        this.doors = doors;
        this.marks = marks;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * The screen as it is now.
     *
     * @param open whether the door is open: an hour before the session until an hour after it
     * @param purpose what the code is for: of a roll call while one is open, whatever was asked for
     * @param code to be scanned; empty while the door is closed
     * @param digits to be typed
     * @param left until the next code
     * @param closes how long an open roll call stays open; empty if none is
     */
    public record Screen(
            boolean open,
            Purpose purpose,
            String code,
            String digits,
            Duration left,
            int came,
            int went,
            int expected,
            Optional<Duration> closes) {}

    /** @param wanted coming or going, as the host has chosen */
    public Screen screen(SessionKey key, Purpose wanted) {
        Gathering gathering = now.of(key.gathering());
        access.requireHost(gathering);
        GatheringSession session = now.session(key);
        Instant moment = clock.instant();
        boolean open = gathering.isAnnounced()
                && !moment.isBefore(session.begins().minus(CheckIns.DOOR))
                && !moment.isAfter(session.ends().plus(CheckIns.DOOR));
        Optional<RollCall> call =
                open ? calls.openOnScreen(key, session, gathering.plan().rollCalls(), moment) : Optional.empty();
        Purpose purpose = call.isPresent() ? Purpose.PRESENT : wanted == Purpose.OUT ? Purpose.OUT : Purpose.IN;
        Marks.Counts counts = marks.counts(key);
        RotatingCodes codes = doors.codes(key);
        return new Screen(
                open,
                purpose,
                open ? codes.at(moment, purpose) : "",
                open ? codes.typedAt(moment, purpose) : "",
                RotatingCodes.left(moment),
                counts.came(),
                counts.went(),
                gatherings.taken(key.gathering()),
                call.map(one -> Duration.between(moment, one.closed())));
    }
}
