package org.xueshi.tracking;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.SignedIn;
import org.xueshi.people.TimeReaders;

/**
 * A member's time as it was measured: for themselves, for who led their branch on that day, and for an auditor of that
 * branch. Anybody else is refused like for a member that there isn't.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class StudyTimes {

    private final Stretches stretches;
    private final StoredSessions sessions;
    private final StudySessions live;
    private final Directory directory;
    private final TimeReaders readers;
    private final SignedIn signedIn;

    StudyTimes(
            Stretches stretches,
            StoredSessions sessions,
            StudySessions live,
            Directory directory,
            TimeReaders readers,
            SignedIn signedIn) {
        this.stretches = stretches;
        this.sessions = sessions;
        this.live = live;
        this.directory = directory;
        this.readers = readers;
        this.signedIn = signedIn;
    }

    /** Counted time of each day of the month on which the member studied; a session belongs to the day it began. */
    public Map<LocalDate, Duration> month(MemberId member, YearMonth month) {
        requireMayRead(member, month.atEndOfMonth());
        live.flush(member);
        ZoneId zone = directory.zoneOf(member);
        Map<LocalDate, Duration> days = new TreeMap<>();
        for (StudySpell spell :
                spells(member, month.atDay(1), month.plusMonths(1).atDay(1))) {
            days.merge(LocalDate.ofInstant(spell.start(), zone), spell.counted(), Duration::plus);
        }
        return days;
    }

    /** The sessions that began on the day, oldest first, each whole. */
    public List<StudySpell> day(MemberId member, LocalDate day) {
        requireMayRead(member, day);
        live.flush(member);
        return spells(member, day, day.plusDays(1));
    }

    /** Refuses whoever may not see this member's time today. */
    public void requireMayRead(MemberId member) {
        requireMayRead(member, directory.today(signedIn.member()));
    }

    private List<StudySpell> spells(MemberId member, LocalDate from, LocalDate to) {
        ZoneId zone = directory.zoneOf(member);
        Instant start = from.atStartOfDay(zone).toInstant();
        Instant end = to.atStartOfDay(zone).toInstant();
        List<StoredSessions.Opened> opened = sessions.openedBetween(member, start.toEpochMilli(), end.toEpochMilli());
        Map<String, List<Span>> spans = stretches.ofSessions(
                member, opened.stream().map(StoredSessions.Opened::id).toList(), start.toEpochMilli());
        return opened.stream()
                .flatMap(session -> Stream.ofNullable(spans.get(session.id())).map(own -> spell(session, own)))
                .toList();
    }

    private static StudySpell spell(StoredSessions.Opened session, List<Span> spans) {
        return new StudySpell(
                session.id(),
                session.activity(),
                spans.stream().map(Span::stretch).toList(),
                Seconds.of(spans),
                session.rulesVersion());
    }

    private void requireMayRead(MemberId member, LocalDate day) {
        if (!readers.mayRead(signedIn.member(), member, day)) {
            throw new NotAllowedRefused();
        }
    }
}
