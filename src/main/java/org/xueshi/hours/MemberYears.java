package org.xueshi.hours;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.ClosedAssessments.Closed;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.ledger.Organiser;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Members' years: one's own, and for leaders those of the members below them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MemberYears {

    /** As many open claims as a page shows by name; their hours are added up over all. */
    public static final int MOST_OPEN = 50;

    private static final Set<Role> LEADERS = Set.of(Role.SECRETARY, Role.DEPUTY);

    private final Ledger ledger;
    private final ClaimRecords claims;
    private final ClaimEvents events;
    private final ClosedAssessments closed;
    private final Policies policies;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    MemberYears(
            Ledger ledger,
            ClaimRecords claims,
            ClaimEvents events,
            ClosedAssessments closed,
            Policies policies,
            Directory directory,
            Authority authority,
            SignedIn signedIn) {
        this.ledger = ledger;
        this.claims = claims;
        this.events = events;
        this.closed = closed;
        this.policies = policies;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** The year that it is, where the signed-in member's organisation is. */
    public int thisYear() {
        return directory.today(signedIn.member()).getYear();
    }

    /** This year and those with entries or claims, newest first. */
    public List<Integer> mine() {
        MemberId member = signedIn.member();
        var years = new TreeSet<>(ledger.years(member));
        years.addAll(claims.years(member.value()));
        years.add(thisYear());
        return List.copyOf(years.descendingSet());
    }

    public MemberYear mine(int year) {
        return read(signedIn.member(), year);
    }

    /** Another member's year: for leaders of the branch that the member belongs to today, and of those above it. */
    public MemberYear of(MemberId member, int year) {
        requireLeaderOf(member);
        return read(member, year);
    }

    /** One page of one's own entries, newest first. */
    public List<EntryLine> myEntries(int year, int page, int size) {
        return entries(signedIn.member(), year, page, size);
    }

    /** One page of another member's entries, for the same leaders. */
    public List<EntryLine> entriesOf(MemberId member, int year, int page, int size) {
        requireLeaderOf(member);
        return entries(member, year, page, size);
    }

    private void requireLeaderOf(MemberId member) {
        MemberId actor = signedIn.member();
        Set<OrganisationId> scope = authority.scopeOf(actor, LEADERS, directory.today(actor));
        if (directory
                .branchOn(member, directory.today(member))
                .filter(scope::contains)
                .isEmpty()) {
            throw new NotAllowedRefused();
        }
    }

    private MemberYear read(MemberId member, int year) {
        LocalDate asOf = asOf(member, year);
        return new MemberYear(
                closed.of(member, year).map(Closed::assessment).orElseGet(() -> assess(member, year, asOf)),
                policies.inForceOn(asOf).policy(),
                hours(member, year, ClaimState.PENDING),
                open(member, year, ClaimState.PENDING),
                hours(member, year, ClaimState.RETURNED),
                open(member, year, ClaimState.RETURNED));
    }

    private Assessment assess(MemberId member, int year, LocalDate asOf) {
        RuleBook book = policies.inUse();
        var credits = ledger.ofYears(member, year - book.yearsBack(), year).stream()
                .map(Credit::of)
                .toList();
        return Requirement.assess(book, Subject.of(directory.facts(member)), credits, asOf);
    }

    /** Today in the running year; a past one is looked at from its last day, a coming one from its first. */
    private LocalDate asOf(MemberId member, int year) {
        LocalDate today = directory.today(member);
        LocalDate last = LocalDate.of(year, Month.DECEMBER, 31);
        LocalDate first = LocalDate.of(year, Month.JANUARY, 1);
        return today.isAfter(last) ? last : today.isBefore(first) ? first : today;
    }

    private ClassHours hours(MemberId member, int year, ClaimState state) {
        return new ClassHours(claims.hundredths(member.value(), year, state));
    }

    private List<OpenClaim> open(MemberId member, int year, ClaimState state) {
        List<ClaimRow> rows = claims.ofYear(member.value(), year, state, Limit.of(MOST_OPEN));
        Map<String, String> reasons = rows.isEmpty() || state != ClaimState.RETURNED
                ? Map.of()
                : events.returns(rows.stream().map(ClaimRow::id).toList()).stream()
                        .collect(Collectors.toMap(ReturnRow::claim, ReturnRow::reason, (earlier, last) -> last));
        return rows.stream().map(row -> row.openClaim(reasons.get(row.id()))).toList();
    }

    private List<EntryLine> entries(MemberId member, int year, int page, int size) {
        var policy = policies.inForceOn(asOf(member, year)).policy();
        List<Entry> entries = ledger.newestOfYear(member, year, page, size);
        Map<MemberId, Member> people = directory.members(entries.stream()
                .map(entry -> entry.content().decidedBy())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<OrganisationId, Localised> organisers = entries.stream()
                .map(entry -> entry.content().organiser())
                .filter(Objects::nonNull)
                .map(Organiser::id)
                .distinct()
                .collect(Collectors.toMap(
                        id -> id, id -> directory.organisation(id).name()));
        return entries.stream()
                .map(entry ->
                        line(entry, policy.countsTowardFloor(entry.content().category()), people, organisers))
                .toList();
    }

    private static EntryLine line(
            Entry entry, boolean counts, Map<MemberId, Member> people, Map<OrganisationId, Localised> organisers) {
        var content = entry.content();
        var organiser = content.organiser();
        var decidedBy = content.decidedBy();
        return new EntryLine(
                entry.sequence(),
                content.amount(),
                content.category(),
                counts,
                content.strength(),
                content.title(),
                organiser == null ? null : organisers.get(organiser.id()),
                content.day(),
                entry.postedAt(),
                decidedBy == null ? null : ClaimReader.name(people, decidedBy),
                content.claim(),
                content.cause(),
                content.kind(),
                content.late());
    }
}
