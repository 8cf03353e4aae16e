package org.xueshi.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.year.Assessing;
import org.xueshi.hours.year.ClosedAssessments;
import org.xueshi.hours.year.ClosedAssessments.Closed;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Members' years: one's own, and for leaders and auditors those of the members below them. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class MemberYears {

    /** As many open claims as a page shows by name; their hours are added up over all. */
    public static final int MOST_OPEN = 50;

    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.DEPUTY, Role.AUDITOR);

    private final Ledger ledger;
    private final ClaimRecords claims;
    private final ClaimEvents events;
    private final ClosedAssessments closed;
    private final EntryLines lines;
    private final Assessing assessing;
    private final Policies policies;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    MemberYears(
            Ledger ledger,
            ClaimRecords claims,
            ClaimEvents events,
            ClosedAssessments closed,
            EntryLines lines,
            Assessing assessing,
            Policies policies,
            Directory directory,
            Authority authority,
            SignedIn signedIn) {
        this.ledger = ledger;
        this.claims = claims;
        this.events = events;
        this.closed = closed;
        this.lines = lines;
        this.assessing = assessing;
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
        return years(signedIn.member());
    }

    private List<Integer> years(MemberId member) {
        var years = new TreeSet<>(ledger.years(member));
        years.addAll(claims.years(member.value()));
        years.add(directory.today(member).getYear());
        return List.copyOf(years.descendingSet());
    }

    public MemberYear mine(int year) {
        return read(signedIn.member(), year);
    }

    /** Another member's year: for leaders and auditors of the branch that the member belongs to today, and of those above. */
    public MemberYear of(MemberId member, int year) {
        requireReaderOf(member);
        return read(member, year);
    }

    /** The same years of another member, for the same readers; the running one is that of their organisation. */
    public List<Integer> yearsOf(MemberId member) {
        requireReaderOf(member);
        return years(member);
    }

    /** One page of one's own entries, newest first. */
    public List<EntryLine> myEntries(int year, int page, int size) {
        return lines.newest(signedIn.member(), year, page, size);
    }

    /** One page of another member's entries, for the same readers. */
    public List<EntryLine> entriesOf(MemberId member, int year, int page, int size) {
        requireReaderOf(member);
        return lines.newest(member, year, page, size);
    }

    /** All entries of a year in the order of the chain, to take away: one's own, or another member's for the same readers. */
    public List<EntryLine> sheet(MemberId member, int year) {
        if (!signedIn.member().equals(member)) {
            requireReaderOf(member);
        }
        return lines.all(member, year);
    }

    private void requireReaderOf(MemberId member) {
        MemberId actor = signedIn.member();
        Set<OrganisationId> scope = authority.scopeOf(actor, READERS, directory.today(actor));
        if (directory
                .branchOn(member, directory.today(member))
                .filter(scope::contains)
                .isEmpty()) {
            throw new NotAllowedRefused();
        }
    }

    private MemberYear read(MemberId member, int year) {
        LocalDate asOf = lines.asOf(member, year);
        return new MemberYear(
                closed.of(member, year).map(Closed::assessment).orElseGet(() -> assessing.of(member, asOf)),
                policies.inForceOn(asOf).policy(),
                hours(member, year, ClaimState.PENDING),
                open(member, year, ClaimState.PENDING),
                hours(member, year, ClaimState.RETURNED),
                open(member, year, ClaimState.RETURNED));
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
}
