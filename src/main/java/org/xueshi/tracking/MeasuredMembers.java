package org.xueshi.tracking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.ApplicationClock;
import org.xueshi.people.BranchMember;
import org.xueshi.people.SignedIn;
import org.xueshi.people.TimeReaders;

/** Whose time one may read: the members of the branch that one leads, and those of all branches that one audits. */
@Service
@PreAuthorize("isAuthenticated()")
public class MeasuredMembers {

    /** How many days, today included, {@link MeasuredMember#recent} has. */
    public static final int DAYS = 14;

    private final TimeReaders readers;
    private final Stretches stretches;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    MeasuredMembers(TimeReaders readers, Stretches stretches, SignedIn signedIn, ApplicationClock clock) {
        this.readers = readers;
        this.stretches = stretches;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** One page by branch and name; nobody for who neither leads nor audits. */
    public List<MeasuredMember> find(String words, int offset, int limit) {
        List<BranchMember> found = readers.readable(signedIn.member(), words, offset, limit);
        Map<String, List<Stretches.Counted>> counted = counted(found);
        return found.stream()
                .map(one -> measured(one, counted.getOrDefault(one.member().id().value(), List.of())))
                .toList();
    }

    /** How many {@link #find} finds on all its pages. */
    public int count(String words) {
        return readers.countReadable(signedIn.member(), words);
    }

    /** A day more than asked for: the first of them began that much earlier. */
    private Map<String, List<Stretches.Counted>> counted(List<BranchMember> members) {
        Set<String> ids = members.stream().map(one -> one.member().id().value()).collect(toSet());
        Instant from = clock.instant().minus(Duration.ofDays(DAYS + 1));
        return ids.isEmpty()
                ? Map.of()
                : stretches.countedOpenedSince(ids, from.toEpochMilli()).stream()
                        .collect(groupingBy(Stretches.Counted::member));
    }

    private MeasuredMember measured(BranchMember one, List<Stretches.Counted> sessions) {
        ZoneId zone = one.branch().zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        List<Duration> recent = Stream.iterate(today.minusDays(DAYS - 1), day -> day.plusDays(1))
                .limit(DAYS)
                .map(day -> on(day, zone, sessions))
                .toList();
        return new MeasuredMember(
                one.member().id(), one.member().name(), one.branch().name(), recent);
    }

    private static Duration on(LocalDate day, ZoneId zone, List<Stretches.Counted> sessions) {
        return Duration.ofMillis(sessions.stream()
                .filter(session -> LocalDate.ofInstant(Instant.ofEpochMilli(session.opened()), zone)
                        .equals(day))
                .mapToLong(Stretches.Counted::millis)
                .sum());
    }
}
