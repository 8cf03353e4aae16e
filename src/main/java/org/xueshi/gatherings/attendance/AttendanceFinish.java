package org.xueshi.gatherings.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.gatherings.attendance.AttendanceCredit.SeenSession;
import org.xueshi.gatherings.attendance.Attended.Span;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.StudySessions;

/**
 * What follows from a counter-signature: the minutes enter each member's clock, whoever has all sessions signed is credited,
 * and when everybody is, the gathering is over. Each step can be said again: whoever was interrupted goes on.
 */
@Component
class AttendanceFinish {

    private final Gatherings gatherings;
    private final SignedAttendances signed;
    private final Marks marks;
    private final SeenSessions seen;
    private final StoredAppeals appeals;
    private final StudySessions clocks;
    private final AttendanceCredit credit;
    private final TransactionTemplate transaction;
    private final ApplicationClock clock;

    AttendanceFinish(
            Gatherings gatherings,
            SignedAttendances signed,
            Marks marks,
            SeenSessions seen,
            StoredAppeals appeals,
            StudySessions clocks,
            AttendanceCredit credit,
            TransactionTemplate transaction,
            ApplicationClock clock) {
        this.gatherings = gatherings;
        this.signed = signed;
        this.marks = marks;
        this.seen = seen;
        this.appeals = appeals;
        this.clocks = clocks;
        this.credit = credit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Must not be called inside a transaction: time is written in its own. */
    void finish(GatheringId id) {
        Gathering gathering = gatherings.of(id);
        List<SignedAttendance> all = signed.of(id);
        all.stream().filter(one -> !one.entered()).forEach(one -> enter(gathering, one));
        int sessions = gathering.plan().sessions().size();
        Set<MemberId> credited = Set.copyOf(signed.credited(id));
        Map<MemberId, List<SignedAttendance>> byMember =
                all.stream().collect(Collectors.groupingBy(SignedAttendance::member));
        byMember.forEach((member, own) -> {
            if (own.size() == sessions && !credited.contains(member)) {
                transaction.executeWithoutResult(status -> credit(gathering, member, own));
            }
        });
        boolean complete = !clock.instant().isBefore(gathering.plan().ends())
                && gatherings.coming(id).stream()
                        .allMatch(member ->
                                byMember.getOrDefault(member, List.of()).size() == sessions);
        if (complete) {
            transaction.executeWithoutResult(status -> gatherings.conclude(id));
        }
    }

    /** What an appeal has granted enters the clock and is credited beside the rest; as often as it is asked for, once. */
    void grant(Appeal appeal) {
        Gathering gathering = gatherings.of(appeal.session().gathering());
        SessionKey key = appeal.session();
        MemberId member = appeal.member();
        SignedAttendance own = signed.of(member, key.gathering()).stream()
                .filter(one -> one.session().equals(key))
                .findFirst()
                .orElseThrow();
        if (appeal.granted() == null || appeal.decidedBy() == null || appeal.answer() == null) {
            return;
        }
        List<Span> more = Appeals.missing(appeal.granted(), own.attended().spans());
        for (int i = 0; i < more.size(); i++) {
            clocks.attended(
                    member,
                    gathering.activity(),
                    key + "/appeal/" + i,
                    more.get(i).from(),
                    more.get(i).until());
        }
        if (more.isEmpty()) {
            appeals.added(appeal, clock.instant());
            return;
        }
        var said = new Correction(
                member,
                appeal.granted().from(),
                appeal.granted().until(),
                appeal.answer(),
                appeal.decidedBy(),
                clock.instant());
        var attested = new SignedAttendance(
                member,
                key,
                new Attended(more, List.of()),
                Outcome.PRESENT,
                0,
                0,
                appeal.decidedBy(),
                clock.instant(),
                true);
        List<SeenMark> noticed = marks.of(member, key.gathering()).stream()
                .filter(mark -> mark.session().equals(key))
                .toList();
        transaction.executeWithoutResult(status -> {
            credit.creditMore(gathering, member, new SeenSession(attested, noticed, said), more);
            appeals.added(appeal, clock.instant());
        });
    }

    private void enter(Gathering gathering, SignedAttendance one) {
        List<Span> spans = one.attended().spans();
        for (int i = 0; i < spans.size(); i++) {
            clocks.attended(
                    one.member(),
                    gathering.activity(),
                    one.session() + "/" + i,
                    spans.get(i).from(),
                    spans.get(i).until());
        }
        signed.enter(one);
    }

    private void credit(Gathering gathering, MemberId member, List<SignedAttendance> own) {
        signed.credit(member, gathering.id(), clock.instant());
        if (own.stream().noneMatch(one -> one.outcome() == Outcome.PRESENT)) {
            return;
        }
        credit.credit(gathering, member, seen.of(member, gathering.id(), own));
    }
}
