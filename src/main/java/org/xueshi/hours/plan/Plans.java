package org.xueshi.hours.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffers;
import org.xueshi.hours.LearningOffers.Offered;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.hours.plan.Forecast.Part;
import org.xueshi.hours.plan.MemberPlan.Pace;
import org.xueshi.hours.plan.search.Plan.Aim;
import org.xueshi.hours.policy.Policies;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.SignedIn;

/** Plans to comply and forecasts: one's own, and for leaders those of the members below them (R4, R5). */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class Plans {

    /** A search takes some hundredths of a second: few enough that a page shows how far it is. */
    public static final int STEP = 10;

    private static final Set<Role> LEADERS = Set.of(Role.SECRETARY, Role.DEPUTY);

    private final Planning planning;
    private final MemberYears years;
    private final Policies policies;
    private final List<LearningOffers> offers;
    private final Directory directory;
    private final Authority authority;
    private final SignedIn signedIn;

    Plans(
            Planning planning,
            MemberYears years,
            Policies policies,
            List<LearningOffers> offers,
            Directory directory,
            Authority authority,
            SignedIn signedIn) {
        this.planning = planning;
        this.years = years;
        this.policies = policies;
        this.offers = offers;
        this.directory = directory;
        this.authority = authority;
        this.signedIn = signedIn;
    }

    /** One's own plan; empty for who belongs to no branch. */
    public Optional<MemberPlan> mine(Pace pace) {
        MemberId member = signedIn.member();
        return plan(member, directory.today(member), pace);
    }

    /** Another member's plan: for leaders of the branch that the member belongs to today, and of those above it. */
    public Optional<MemberPlan> of(MemberId member, Pace pace) {
        LocalDate today = directory.today(signedIn.member());
        Set<OrganisationId> scope = authority.scopeOf(signedIn.member(), LEADERS, today);
        if (directory.branchOn(member, today).filter(scope::contains).isEmpty()) {
            throw new NotAllowedRefused();
        }
        return plan(member, today, pace);
    }

    private Optional<MemberPlan> plan(MemberId member, LocalDate today, Pace pace) {
        return Optional.ofNullable(planning.of(List.of(member), today, pace).get(member));
    }

    /** The organisations that the signed-in member leads, by level and name. */
    public List<Organisation> places() {
        MemberId actor = signedIn.member();
        return authority.heldAt(actor, LEADERS, directory.today(actor)).stream()
                .map(directory::organisation)
                .sorted(Comparator.comparing(Organisation::level)
                        .thenComparing(one -> one.name().zh()))
                .toList();
    }

    /** Begins to plan for all members of the organisation and below. Refused for whoever does not lead it, or one above. */
    public BranchPlans begin(OrganisationId organisation, Pace pace) {
        requireLeader(organisation);
        LocalDate today = directory.today(signedIn.member());
        return new BranchPlans(organisation, today, directory.countMembersOf(organisation, today), pace);
    }

    /** Plans for the next {@link #STEP} members. */
    public void advance(BranchPlans plans) {
        requireLeader(plans.organisation());
        List<Member> members = directory.membersOf(plans.organisation(), plans.day(), plans.done(), STEP);
        Map<MemberId, MemberPlan> made =
                planning.of(members.stream().map(Member::id).toList(), plans.day(), plans.pace());
        for (Member member : members) {
            MemberPlan one = made.get(member.id());
            plans.add(one == null || one.plan().aims().isEmpty() ? null : line(member, one));
        }
        if (members.size() < STEP) {
            plans.end();
        }
    }

    private static BranchPlans.Line line(Member member, MemberPlan one) {
        var plan = one.plan();
        List<Aim> toCome = plan.aims().stream()
                .filter(aim -> !aim.demand().due().isBefore(plan.today()))
                .toList();
        List<Aim> looked = toCome.isEmpty() ? plan.aims() : toCome;
        return new BranchPlans.Line(
                member.id(),
                member.name(),
                (int) looked.stream().filter(aim -> !aim.met()).count(),
                plan.steps().size(),
                plan.minutes(),
                plan.finish());
    }

    /** What the running year of the signed-in member may still come to. */
    public Forecast myForecast() {
        MemberId member = signedIn.member();
        LocalDate today = directory.today(member);
        MemberYear year = years.mine(today.getYear());
        var policy = policies.inForceOn(today).policy();
        Part booked = Part.NONE;
        Part waitListed = Part.NONE;
        Offered offered = planning.offers(List.of(member)).getOrDefault(member, Offered.NOTHING);
        for (LearningOffer one : offered.offers()) {
            ClassHours hours = Planning.credit(one, policy, today);
            switch (one.standing()) {
                case BOOKED -> booked = booked.plus(hours);
                case WAIT_LISTED -> waitListed = waitListed.plus(hours);
                case OPEN -> {}
            }
        }
        return new Forecast(year.assessment().total(), planning.claimed(member, today.getYear()), booked, waitListed);
    }

    /** Follows a step of one's own plan. */
    @Transactional
    public void follow(String source) {
        if (offers.stream().noneMatch(room -> room.take(source))) {
            throw new NotAllowedRefused();
        }
    }

    /** Takes that back. */
    @Transactional
    public void giveUp(String source) {
        if (offers.stream().noneMatch(room -> room.giveUp(source))) {
            throw new NotAllowedRefused();
        }
    }

    private void requireLeader(OrganisationId organisation) {
        MemberId actor = signedIn.member();
        if (!authority.scopeOf(actor, LEADERS, directory.today(actor)).contains(organisation)) {
            throw new NotAllowedRefused();
        }
    }
}
