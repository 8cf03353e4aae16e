package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringOverRefused;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.ReasonRefused;
import org.xueshi.gatherings.attendance.Mark.How;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/**
 * Taking attendance by hand: calling names, correcting with a reason, judging what phones have kept. For hosts and those in
 * charge, of everybody but themselves, until it is counter-signed.
 */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class HostDesk {

    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final SessionRosters rosters;
    private final DoorRules rules;
    private final Marks marks;
    private final HostCorrections corrections;
    private final SignedAttendances signed;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    HostDesk(
            Gatherings gatherings,
            GatheringAccess access,
            SessionRosters rosters,
            DoorRules rules,
            Marks marks,
            HostCorrections corrections,
            SignedAttendances signed,
            SignedIn signedIn,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.access = access;
        this.rosters = rosters;
        this.rules = rules;
        this.marks = marks;
        this.corrections = corrections;
        this.signed = signed;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Everybody in the session, for its hosts, those in charge and auditors. */
    @Transactional(readOnly = true)
    public List<RosterLine> roster(SessionKey key) {
        Gathering gathering = gatherings.of(key.gathering());
        MemberId actor = signedIn.member();
        if (!access.mayHost(actor, gathering) && !access.audits(actor, gathering)) {
            throw new NotAllowedRefused();
        }
        return rosters.of(key);
    }

    /** The host sees somebody come, go, or be there now. Refuses with {@link CheckInRefused} as the door does. */
    public Noted call(SessionKey key, MemberId member, Purpose purpose) {
        MemberId actor = requireOther(key, member);
        Instant now = clock.instant();
        var mark = new Mark(now, purpose, How.CALLED);
        return rules.mayBeMarked(key, member, mark).orElseGet(() -> {
            marks.add(new SeenMark(member, key, mark, actor, null, null, now, true));
            return new Noted(purpose, now, false, false);
        });
    }

    /**
     * The host says when somebody was there, instead of what was seen; both null if they were not. With a reason of 5 to 500
     * characters, and never outside the session.
     */
    @RetriedOnConflict
    public void correct(
            SessionKey key, MemberId member, @Nullable Instant from, @Nullable Instant until, String reason) {
        MemberId actor = requireOther(key, member);
        String why = ReasonRefused.require(reason);
        GatheringSession session =
                gatherings.of(key.gathering()).session(key.number()).orElseThrow(NotAllowedRefused::new);
        if (from != null && until != null) {
            requireWithin(session, from, until);
        } else if (from != until) {
            throw new CorrectionRefused();
        }
        rules.requirePlace(gatherings.of(key.gathering()), member);
        corrections.add(key, new Correction(member, from, until, why, actor, clock.instant()));
    }

    private void requireWithin(GatheringSession session, Instant from, Instant until) {
        if (!from.isBefore(until)
                || from.isBefore(session.begins())
                || until.isAfter(session.ends())
                || until.isAfter(clock.instant())) {
            throw new CorrectionRefused();
        }
    }

    /** The host takes what a phone had kept, or does not. */
    public void judge(SessionKey key, MemberId member, Mark kept, boolean accepted) {
        requireOther(key, member);
        marks.judge(key, member, kept.at(), kept.purpose(), accepted);
    }

    private MemberId requireOther(SessionKey key, MemberId member) {
        Gathering gathering = gatherings.of(key.gathering());
        MemberId actor = access.requireHost(gathering);
        if (actor.equals(member)) {
            throw new OwnAttendanceRefused();
        }
        if (!gathering.isAnnounced()
                || signed.of(key).stream().anyMatch(one -> one.member().equals(member))) {
            throw new GatheringOverRefused();
        }
        return actor;
    }
}
