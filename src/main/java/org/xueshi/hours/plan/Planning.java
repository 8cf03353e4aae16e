package org.xueshi.hours.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Crediting;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.LearningOffers;
import org.xueshi.hours.LearningOffers.Offered;
import org.xueshi.hours.WaitingClaim;
import org.xueshi.hours.WaitingClaims;
import org.xueshi.hours.ledger.Entry;
import org.xueshi.hours.ledger.Ledger;
import org.xueshi.hours.plan.Forecast.Part;
import org.xueshi.hours.plan.MemberPlan.Pace;
import org.xueshi.hours.plan.search.Offer;
import org.xueshi.hours.plan.search.Plan;
import org.xueshi.hours.plan.search.Planner;
import org.xueshi.hours.plan.search.Position;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.policy.Policy;
import org.xueshi.hours.policy.RuleBook;
import org.xueshi.hours.policy.Subject;
import org.xueshi.hours.year.Subjects;
import org.xueshi.people.Directory;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;

/** Puts together what the search for a plan needs to know. For services that have asked who may. */
@Component
class Planning {

    /** Waiting claims come after all entries, and before what is only planned. */
    private static final int AFTER_ENTRIES = 500_000_000;

    private final Policies policies;
    private final Ledger ledger;
    private final WaitingClaims waiting;
    private final Subjects subjects;
    private final Directory directory;
    private final List<LearningOffers> offers;

    Planning(
            Policies policies,
            Ledger ledger,
            WaitingClaims waiting,
            Subjects subjects,
            Directory directory,
            List<LearningOffers> offers) {
        this.policies = policies;
        this.ledger = ledger;
        this.waiting = waiting;
        this.subjects = subjects;
        this.directory = directory;
        this.offers = offers;
    }

    /** The plans of members who belong to a branch that day; of others none. */
    Map<MemberId, MemberPlan> of(Collection<MemberId> members, LocalDate today, Pace pace) {
        RuleBook book = policies.inUse();
        Policy policy = policies.inForceOn(today).policy();
        int year = today.getYear();
        Map<MemberId, Subject> about = subjects.of(members);
        Map<MemberId, List<Entry>> entries = ledger.ofYears(members, year - book.yearsBack(), year);
        Map<MemberId, List<WaitingClaim>> claims = waiting.of(members);
        Map<MemberId, Offered> offered = offers(members);
        var plans = new LinkedHashMap<MemberId, MemberPlan>();
        for (MemberId member : members) {
            Subject subject = about.get(member);
            OrganisationId branch =
                    subject == null ? null : directory.branchOn(member, today).orElse(null);
            if (subject == null || branch == null) {
                continue;
            }
            var credits = new ArrayList<Credit>();
            entries.getOrDefault(member, List.of()).forEach(entry -> credits.add(Credit.of(entry)));
            List<WaitingClaim> claimed = claims.getOrDefault(member, List.of());
            if (pace.countWaiting()) {
                claimed.forEach(row -> credits.add(row.asIfPosted(AFTER_ENTRIES + credits.size())));
            }
            var known = new LinkedHashMap<String, LearningOffer>();
            var useful = new ArrayList<Offer>();
            Offered learning = offered.getOrDefault(member, Offered.NOTHING);
            for (LearningOffer one : learning.offers()) {
                if (one.standing() != Standing.WAIT_LISTED) {
                    known.put(one.source(), one);
                    useful.add(offer(one, policy, today));
                }
            }
            var position = new Position(book, subject, credits, branch, today, pace.minutesADay());
            Plan plan = Planner.plan(position, useful, learning.complete());
            plans.put(member, new MemberPlan(member, plan, policy, known, sum(claimed), pace));
        }
        return plans;
    }

    Map<MemberId, Offered> offers(Collection<MemberId> members) {
        Map<MemberId, Offered> all = new HashMap<>();
        for (LearningOffers room : offers) {
            room.of(members).forEach((member, some) -> all.merge(member, some, Offered::plus));
        }
        return all;
    }

    /** What the member claims in the year and waits for, added up over all claims. */
    Part claimed(MemberId member, int year) {
        Part part = Part.NONE;
        for (WaitingClaim row : waiting.of(List.of(member)).getOrDefault(member, List.of())) {
            part = row.day().getYear() == year ? part.plus(new ClassHours(row.hundredths())) : part;
        }
        return part;
    }

    private static ClassHours sum(List<WaitingClaim> rows) {
        return new ClassHours(rows.stream().mapToInt(WaitingClaim::hundredths).sum());
    }

    /** What it would be claimed to: by its type of activity where the policy has a rule for it, else by its time. */
    static ClassHours credit(LearningOffer one, Policy policy, LocalDate today) {
        return Crediting.of(policy, one.activity(), one.on() == null ? today : one.on(), one.creditSeconds(), 0);
    }

    private Offer offer(LearningOffer one, Policy policy, LocalDate today) {
        OrganisationId organiser = one.organiser();
        return new Offer(
                one.source(),
                Math.max(1, Math.toIntExact(Math.ceilDiv(one.remainingSeconds(), 60L))),
                credit(one, policy, today),
                one.category(),
                one.tags().keys(),
                one.strength(),
                organiser,
                organiser == null ? null : directory.organisation(organiser).level(),
                one.source(),
                one.on(),
                one.until());
    }
}
