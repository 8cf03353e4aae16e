package org.xueshi.gatherings.attendance;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.people.MemberId;

/** What members attended of an occasion, as hosts have counter-signed it. Trusted callers only. */
@Service
@Transactional(readOnly = true)
public class OccasionAttendance {

    /** Nobody goes more often to the same place for the same item. */
    private static final int MOST = 20;

    private final SignedAttendances signed;
    private final SeenSessions seen;
    private final StoredAppeals appeals;
    private final Gatherings gatherings;

    OccasionAttendance(SignedAttendances signed, SeenSessions seen, StoredAppeals appeals, Gatherings gatherings) {
        this.signed = signed;
        this.seen = seen;
        this.appeals = appeals;
        this.gatherings = gatherings;
    }

    /** Gatherings of the occasion of which something is signed for the member, the first that began first. */
    public List<AttendedGathering> of(MemberId member, String occasion) {
        return signed.ofOccasion(member, occasion, MOST).stream()
                .map(id -> attended(member, id))
                .toList();
    }

    private AttendedGathering attended(MemberId member, GatheringId id) {
        List<SignedAttendance> own = signed.of(member, id);
        return new AttendedGathering(
                gatherings.of(id),
                seen.of(member, id, own),
                own.stream().map(one -> one.attended().length()).reduce(granted(member, id, own), Duration::plus),
                signed.isCredited(member, id));
    }

    private Duration granted(MemberId member, GatheringId id, List<SignedAttendance> own) {
        Map<SessionKey, SignedAttendance> bySession =
                own.stream().collect(Collectors.toMap(SignedAttendance::session, Function.identity()));
        Duration more = Duration.ZERO;
        for (Appeal appeal : appeals.of(member, id)) {
            SignedAttendance before = bySession.get(appeal.session());
            if (appeal.granted() != null && before != null) {
                for (Span span :
                        Appeals.missing(appeal.granted(), before.attended().spans())) {
                    more = more.plus(span.length());
                }
            }
        }
        return more;
    }
}
