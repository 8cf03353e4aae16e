package org.xueshi.hours.year;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Localised;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Where the members of an organisation stand today: for its leaders and auditors, and those above it. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class BranchYears {

    /** Nobody reads more at once. */
    static final int LONGEST_PAGE = 100;

    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.DEPUTY, Role.AUDITOR);

    private final Assessing assessing;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    BranchYears(Assessing assessing, Directory directory, Authority authority, SignedIn signedIn) {
        this.assessing = assessing;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** A member, and what is credited and missing today. */
    public record Standing(MemberId member, Localised name, Assessment assessment) {}

    /** The organisations where the signed-in member holds such an office, the lowest first, then by name. */
    public List<Organisation> places() {
        MemberId actor = signedIn.member();
        return authority.heldAt(actor, READERS, directory.today(actor)).stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing(Organisation::level)
                        .reversed()
                        .thenComparing(one -> one.name().zh()))
                .toList();
    }

    /** The organisation, if the signed-in member reads the years of its members; else refused. */
    public Organisation place(OrganisationId organisation) {
        requireReader(organisation);
        return directory.organisation(organisation);
    }

    /** How many members belong to it or below it. */
    public int count(OrganisationId organisation) {
        requireReader(organisation);
        return directory.countMembersOf(organisation, directory.todayAt(organisation));
    }

    /** One page of them by name. */
    public List<Standing> page(OrganisationId organisation, int offset, int limit) {
        requireReader(organisation);
        if (offset < 0 || limit < 1 || limit > LONGEST_PAGE) {
            throw new IllegalArgumentException("a page has 1 to " + LONGEST_PAGE + " members, not " + limit);
        }
        LocalDate today = directory.todayAt(organisation);
        List<Member> members = directory.membersOf(organisation, today, offset, limit);
        Map<MemberId, Assessment> assessed =
                assessing.of(members.stream().map(Member::id).toList(), today);
        return members.stream()
                .flatMap(member -> Stream.ofNullable(assessed.get(member.id()))
                        .map(assessment -> new Standing(member.id(), member.name(), assessment)))
                .toList();
    }

    private void requireReader(OrganisationId organisation) {
        MemberId actor = signedIn.member();
        if (!authority.scopeOf(actor, READERS, directory.today(actor)).contains(organisation)) {
            throw new NotAllowedRefused();
        }
    }
}
