package org.xueshi.courses;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.xueshi.common.Stretch;
import org.xueshi.common.Verdict;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.attendance.AttendanceCredit;
import org.xueshi.gatherings.attendance.Attended;
import org.xueshi.gatherings.attendance.Mark;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.SeenMark;
import org.xueshi.hours.AttendedSession;
import org.xueshi.hours.Claims;
import org.xueshi.hours.Evidence;
import org.xueshi.hours.NewClaim;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.Measurements;
import org.xueshi.tracking.PresenceRules;

/**
 * A gathering that stands alone is a course activity of its own: whoever came claims the minutes that their clock holds of
 * it, in the category of who convened it (C4). One that is an occasion of a course's item is credited with that course.
 */
@Component
class GatheringClaims implements AttendanceCredit {

    private static final String GATHERING = "gathering:";

    /** Nothing to cover: time that a host saw. */
    private static final MeasureRules NOTHING_TO_COVER =
            new MeasureRules(Duration.ofSeconds(60), 1, false, PresenceRules.NEVER, List.of());

    private final Claims claims;
    private final Measurements measurements;
    private final Directory directory;

    GatheringClaims(Claims claims, Measurements measurements, Directory directory) {
        this.claims = claims;
        this.measurements = measurements;
        this.directory = directory;
    }

    @Override
    public void credit(Gathering gathering, MemberId member, List<SeenSession> sessions) {
        if (gathering.plan().occasion() == null) {
            of(gathering, member, sessions, source(gathering.id())).forEach(claims::raise);
        }
    }

    /** What is to be claimed of it, one claim a year; with nothing on the member’s clock, nothing. */
    List<NewClaim> of(Gathering gathering, MemberId member, List<SeenSession> sessions, String name) {
        ZoneId zone = directory.zoneOf(member);
        List<Stretch> stretches =
                measurements.of(member, gathering.activity(), NOTHING_TO_COVER).stretches();
        // A training across the turn of the year counts in both, each with its own days.
        Map<Integer, List<SeenSession>> years = sessions.stream()
                .collect(Collectors.groupingBy(
                        seen -> day(session(gathering, seen), zone).getYear(), TreeMap::new, Collectors.toList()));
        List<NewClaim> asked = new ArrayList<>();
        years.forEach((year, seen) -> {
            String source = name + (years.size() == 1 ? "" : "/" + year);
            List<Stretch> own = stretches.stream()
                    .filter(stretch -> stretch.start().atZone(zone).getYear() == year)
                    .toList();
            if (!own.isEmpty()) {
                asked.add(claim(gathering, member, source, seen, own, zone));
            }
        });
        return asked;
    }

    @Override
    public void creditMore(Gathering gathering, MemberId member, SeenSession session, List<Attended.Span> granted) {
        Optional<String> name = creditedAs(gathering, member);
        if (name.isEmpty()) {
            return;
        }
        ZoneId zone = directory.zoneOf(member);
        int year = day(session(gathering, session), zone).getYear();
        List<Stretch> stretches =
                measurements.of(member, gathering.activity(), NOTHING_TO_COVER).stretches();
        List<Stretch> own = stretches.stream()
                .filter(stretch -> granted.stream().anyMatch(span -> isWithin(stretch, span)))
                .toList();
        long before = stretches.stream()
                .filter(stretch -> !own.contains(stretch) && stretch.verdict() == Verdict.COUNTED)
                .filter(stretch -> stretch.start().atZone(zone).getYear() == year)
                .mapToLong(stretch -> stretch.length().toSeconds())
                .sum();
        if (!own.isEmpty()) {
            claims.raise(new NewClaim(
                    member,
                    name.get() + "/appeal/" + session.signed().session().number(),
                    gathering.title(),
                    gathering.plan().category(),
                    gathering.plan().tags(),
                    gathering.plan().organisation(),
                    day(session(gathering, session), zone),
                    evidence(gathering, List.of(session), own),
                    null,
                    before));
        }
    }

    /** Of a course’s item: empty before the course is completed, which then claims this too. */
    private Optional<String> creditedAs(Gathering gathering, MemberId member) {
        return gathering.plan().occasion() == null
                ? Optional.of(source(gathering.id()))
                : AttendedClaims.source(gathering).filter(source -> claims.isRaised(member, source));
    }

    private static boolean isWithin(Stretch stretch, Attended.Span span) {
        return !stretch.start().isBefore(span.from()) && !stretch.end().isAfter(span.until());
    }

    private static NewClaim claim(
            Gathering gathering,
            MemberId member,
            String source,
            List<SeenSession> seen,
            List<Stretch> stretches,
            ZoneId zone) {
        return new NewClaim(
                member,
                source,
                gathering.title(),
                gathering.plan().category(),
                gathering.plan().tags(),
                gathering.plan().organisation(),
                day(session(gathering, seen.getLast()), zone),
                evidence(gathering, seen, stretches));
    }

    static Evidence.Attended evidence(Gathering gathering, List<SeenSession> seen, List<Stretch> stretches) {
        Map<Verdict, Long> millis = new EnumMap<>(Verdict.class);
        stretches.forEach(
                stretch -> millis.merge(stretch.verdict(), stretch.length().toMillis(), Long::sum));
        Map<Verdict, Long> seconds = new EnumMap<>(Verdict.class);
        millis.forEach((verdict, sum) -> seconds.put(verdict, sum / 1000));
        long cap = seen.stream()
                .mapToLong(one -> session(gathering, one).length().toSeconds())
                .sum();
        return new Evidence.Attended(
                seconds,
                cap,
                stretches,
                seen.stream().map(one -> copy(gathering, one)).toList());
    }

    private static AttendedSession copy(Gathering gathering, SeenSession seen) {
        GatheringSession session = session(gathering, seen);
        var signed = seen.signed();
        return new AttendedSession(
                session.number(),
                session.begins(),
                session.ends(),
                signed.lateMinutes(),
                signed.earlyMinutes(),
                seen.marks().stream()
                        .filter(SeenMark::counts)
                        .map(SeenMark::mark)
                        .map(GatheringClaims::sighting)
                        .toList(),
                seen.correction() == null ? null : seen.correction().reason(),
                signed.signedBy(),
                signed.signedAt());
    }

    private static AttendedSession.Sighting sighting(Mark mark) {
        return new AttendedSession.Sighting(
                mark.at(),
                what(mark.purpose()),
                AttendedSession.How.valueOf(mark.how().name()));
    }

    private static AttendedSession.What what(Purpose purpose) {
        return switch (purpose) {
            case IN -> AttendedSession.What.CAME;
            case OUT -> AttendedSession.What.WENT;
            case PRESENT -> AttendedSession.What.ANSWERED;
        };
    }

    private static GatheringSession session(Gathering gathering, SeenSession seen) {
        return gathering.session(seen.signed().session().number()).orElseThrow();
    }

    private static LocalDate day(GatheringSession session, ZoneId zone) {
        return session.begins().atZone(zone).toLocalDate();
    }

    static String source(GatheringId id) {
        return GATHERING + id.value();
    }

    /** Reads back what {@link #source} wrote; empty if it is no gathering. */
    static Optional<GatheringId> gathering(String source) {
        return source.startsWith(GATHERING)
                ? Optional.of(
                        new GatheringId(source.substring(GATHERING.length()).split("/", 2)[0]))
                : Optional.empty();
    }
}
