package org.xueshi.gatherings.attendance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.RetriedOnConflict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringAccess;
import org.xueshi.gatherings.GatheringNotices;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.ReasonRefused;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;

/**
 * Appeals against what was counter-signed. Once for each session; decided by another host, by who is in charge of the
 * convener or of an organisation above it, never by who signed or by who appeals. What is granted is added, nothing is taken.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class Appeals {

    private final StoredAppeals stored;
    private final SignedAttendances signed;
    private final Gatherings gatherings;
    private final GatheringAccess access;
    private final AttendanceFinish finish;
    private final GatheringNotices notices;
    private final SignedIn signedIn;
    private final TransactionTemplate transaction;
    private final ApplicationClock clock;

    Appeals(
            StoredAppeals stored,
            SignedAttendances signed,
            Gatherings gatherings,
            GatheringAccess access,
            AttendanceFinish finish,
            GatheringNotices notices,
            SignedIn signedIn,
            TransactionTemplate transaction,
            ApplicationClock clock) {
        this.stored = stored;
        this.signed = signed;
        this.gatherings = gatherings;
        this.access = access;
        this.finish = finish;
        this.notices = notices;
        this.signedIn = signedIn;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** The signed-in member says in 5 to 500 characters what is wrong with their attendance as it was signed. */
    @RetriedOnConflict
    public void raise(SessionKey key, String words) {
        MemberId member = signedIn.member();
        String said = ReasonRefused.require(words);
        transaction.executeWithoutResult(status -> {
            SignedAttendance mine = signature(member, key);
            if (!stored.add(member, key, said, clock.instant())) {
                throw new AppealDecidedRefused();
            }
            Gathering gathering = gatherings.of(key.gathering());
            Set<MemberId> deciders = new LinkedHashSet<>(gathering.plan().hosts());
            deciders.addAll(access.leadersFrom(gathering.plan().organisation()));
            deciders.removeAll(List.of(member, mine.signedBy()));
            notices.tell(deciders, gathering, "appeal", Integer.toString(key.number()));
        });
    }

    /**
     * Grants a time within the session, or nothing, with an answer of 5 to 500 characters.
     *
     * @param from with until the time that the member was there too; both null if the appeal is not upheld
     */
    @RetriedOnConflict
    public void decide(
            SessionKey key, MemberId member, @Nullable Instant from, @Nullable Instant until, String answer) {
        String said = ReasonRefused.require(answer);
        Gathering gathering = gatherings.of(key.gathering());
        MemberId actor = requireDecider(gathering, key, member);
        if (!signed.credited(key.gathering()).contains(member)) {
            // Else what is granted would be claimed with the rest, and whoever granted it could approve it.
            throw new NotYetSignedRefused("appeal");
        }
        @Nullable Span granted = granted(gathering, key, from, until);
        transaction.executeWithoutResult(status -> {
            if (!stored.decide(member, key, granted, said, actor, clock.instant())) {
                throw new AppealDecidedRefused();
            }
            notices.tell(
                    List.of(member),
                    gathering,
                    granted == null ? "appeal-refused" : "appeal-upheld",
                    said,
                    Integer.toString(key.number()));
        });
        if (granted != null) {
            finish.grant(stored.of(member, key).orElseThrow());
        }
    }

    private MemberId requireDecider(Gathering gathering, SessionKey key, MemberId member) {
        MemberId actor = signedIn.member();
        boolean above = access.leadersFrom(gathering.plan().organisation()).contains(actor);
        if (!above && !access.mayHost(actor, gathering)) {
            throw new NotAllowedRefused();
        }
        if (actor.equals(member) || actor.equals(signature(member, key).signedBy())) {
            throw new OwnAttendanceRefused();
        }
        return actor;
    }

    private SignedAttendance signature(MemberId member, SessionKey key) {
        return signed.of(member, key.gathering()).stream()
                .filter(one -> one.session().equals(key))
                .findFirst()
                .orElseThrow(NotAllowedRefused::new);
    }

    private static @Nullable Span granted(
            Gathering gathering, SessionKey key, @Nullable Instant from, @Nullable Instant until) {
        if (from == null && until == null) {
            return null;
        }
        GatheringSession session = gathering.session(key.number()).orElseThrow(NotAllowedRefused::new);
        if (from == null
                || until == null
                || !from.isBefore(until)
                || from.isBefore(session.begins())
                || until.isAfter(session.ends())) {
            throw new CorrectionRefused();
        }
        return new Span(from, until);
    }

    /** What of a time was not counted before. */
    static List<Span> missing(Span granted, List<Span> counted) {
        List<Span> missing = new ArrayList<>();
        Instant at = granted.from();
        for (Span span : counted) {
            if (span.until().isAfter(at) && span.from().isBefore(granted.until())) {
                if (at.isBefore(span.from())) {
                    missing.add(new Span(at, span.from()));
                }
                at = span.until();
            }
        }
        if (at.isBefore(granted.until())) {
            missing.add(new Span(at, granted.until()));
        }
        return missing;
    }
}
