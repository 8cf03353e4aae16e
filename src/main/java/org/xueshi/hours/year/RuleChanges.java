package org.xueshi.hours.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Change;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.PolicyVersion;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** The versions of the policy in use, and whom a coming one would affect before it takes effect (R3). */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class RuleChanges {

    /** Enough that statements don't weigh, few enough that a page shows how far it is. */
    public static final int STEP = 250;

    private static final Set<Role> READERS = Set.of(Role.SECRETARY, Role.DEPUTY, Role.ADMINISTRATOR, Role.AUDITOR);

    private final Policies policies;
    private final Ledger ledger;
    private final Subjects subjects;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    RuleChanges(
            Policies policies,
            Ledger ledger,
            Subjects subjects,
            Directory directory,
            Authority authority,
            SignedIn signedIn) {
        this.policies = policies;
        this.ledger = ledger;
        this.subjects = subjects;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** All versions of the policy in use, the newest first. */
    public List<PolicyVersion> versions() {
        return policies.inUse().versions();
    }

    /** The organisations for which the signed-in member may ask, by name. */
    public List<Organisation> places() {
        MemberId actor = signedIn.member();
        return authority.heldAt(actor, READERS, directory.today(actor)).stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing((Organisation one) -> one.level())
                        .thenComparing(one -> one.name().zh()))
                .toList();
    }

    /** Reads a draft; refused with its lines if it is broken, or if it is another policy's. */
    public PolicyVersion draft(String name, byte[] file) {
        PolicyVersion draft = policies.draft(name, file);
        String inUse = policies.inUse().versions().getFirst().ref().id();
        if (!draft.ref().id().equals(inUse)) {
            throw new OtherPolicyRefused(draft.ref().id(), inUse);
        }
        return draft;
    }

    /** Begins to compare for all members below the organisation. Refused for whoever has no office there or above. */
    public Impact begin(PolicyVersion coming, OrganisationId organisation) {
        requireReader(organisation);
        LocalDate today = directory.today(signedIn.member());
        LocalDate begins = coming.policy().effectiveFrom();
        return new Impact(
                coming,
                organisation,
                today,
                begins.isAfter(today) ? begins : today,
                directory.countMembersOf(organisation, today));
    }

    /** Assesses the next {@link #STEP} members. */
    public void advance(Impact impact) {
        requireReader(impact.organisation());
        List<MemberId> ids = directory.idsOf(impact.organisation(), impact.membersOn(), impact.last(), STEP);
        compare(impact, ids).forEach(one -> impact.add(one.member(), one.change()));
        impact.lookedAt(ids);
        if (ids.size() < STEP) {
            impact.end();
        }
    }

    /** A page of those for whom it makes that change, with both assessments. */
    public List<AffectedMember> affected(Impact impact, Change change, int offset, int limit) {
        requireReader(impact.organisation());
        return compare(impact, impact.page(change, offset, limit));
    }

    private List<AffectedMember> compare(Impact impact, List<MemberId> ids) {
        RuleBook present = policies.inUse().without(impact.coming());
        RuleBook coming = present.with(impact.coming());
        int year = impact.asOf().getYear();
        int back = Math.max(present.yearsBack(), coming.yearsBack());
        Map<MemberId, Subject> about = subjects.of(ids);
        Map<MemberId, List<Entry>> entries = ledger.ofYears(ids, year - back, year);
        Map<MemberId, Member> people = directory.members(ids);
        var compared = new ArrayList<AffectedMember>(ids.size());
        for (MemberId id : ids) {
            Subject subject = about.get(id);
            Member member = people.get(id);
            if (subject != null && member != null) {
                List<Credit> credits = entries.getOrDefault(id, List.of()).stream()
                        .map(Credit::of)
                        .toList();
                Assessment before = Requirement.assess(present, subject, credits, impact.asOf());
                Assessment after = Requirement.assess(coming, subject, credits, impact.asOf());
                compared.add(new AffectedMember(id, member.name(), Change.between(before, after), before, after));
            }
        }
        return compared;
    }

    private void requireReader(OrganisationId organisation) {
        MemberId actor = signedIn.member();
        if (!authority.scopeOf(actor, READERS, directory.today(actor)).contains(organisation)) {
            throw new NotAllowedRefused();
        }
    }
}
