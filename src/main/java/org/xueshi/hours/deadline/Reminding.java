package org.xueshi.hours.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Localised;
import org.xueshi.hours.deadline.SentReminders.Key;
import org.xueshi.hours.deadline.SentReminders.Untold;
import org.xueshi.hours.ledger.FreshTransactions;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Policies;
import org.xueshi.hours.year.Assessing;
import org.xueshi.people.Authority;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.Notices;
import org.xueshi.people.Organisation;
import org.xueshi.people.OrganisationId;

/**
 * Goes through everybody who belongs somewhere and reminds those who have something to meet before a deadline that is near;
 * then tells the leaders of each branch how many they are. What was sent is written down with it, in one transaction.
 * Trusted callers only.
 */
@Component
public class Reminding {

    /** Members whose facts and entries are read together. */
    static final int MEMBERS = 250;

    private final Assessing assessing;
    private final Policies policies;
    private final Directory directory;
    private final Authority authority;
    private final Notices notices;
    private final SentReminders sent;
    private final ReminderWords words;
    private final FreshTransactions transactions;
    private final ApplicationClock clock;

    Reminding(
            Assessing assessing,
            Policies policies,
            Directory directory,
            Authority authority,
            Notices notices,
            SentReminders sent,
            ReminderWords words,
            FreshTransactions transactions,
            ApplicationClock clock) {
        this.assessing = assessing;
        this.policies = policies;
        this.directory = directory;
        this.authority = authority;
        this.notices = notices;
        this.sent = sent;
        this.words = words;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What came of it. */
    public record Done(int members, int reminders) {}

    /** All below the organisation, on the day that it is there. */
    public Done run(OrganisationId root) {
        LocalDate today = directory.todayAt(root);
        int members = 0;
        int reminders = 0;
        List<MemberId> some = directory.idsOf(root, today, null, MEMBERS);
        while (!some.isEmpty()) {
            reminders += remind(some, today);
            members += some.size();
            some = directory.idsOf(root, today, some.getLast(), MEMBERS);
        }
        sent.untold().forEach(group -> tell(group, today));
        sent.passed(clock.instant(), members, reminders);
        return new Done(members, reminders);
    }

    private int remind(List<MemberId> ids, LocalDate today) {
        Map<MemberId, Member> members = directory.members(ids);
        Map<MemberId, Assessment> assessed = assessing.of(ids, today);
        Map<MemberId, OrganisationId> branches = branches(ids, today);
        return transactions.run(() -> {
            Set<Key> known = sent.of(ids, today);
            int reminders = 0;
            for (Member member : members.values()) {
                Assessment assessment = assessed.get(member.id());
                OrganisationId branch = branches.get(member.id());
                if (assessment != null && branch != null) {
                    reminders += remind(member, branch, assessment, known);
                }
            }
            return reminders;
        });
    }

    private int remind(Member member, OrganisationId branch, Assessment assessment, Set<Key> known) {
        var keys = new ArrayList<Key>();
        for (Near near : Near.in(assessment)) {
            Key key = Key.of(member.id(), near);
            if (!known.contains(key)) {
                keys.add(key);
                notices.send(
                        member.id(),
                        "hours.notice.deadline",
                        words.forMember(near, member.language()),
                        "my-year?year=" + assessment.year());
            }
        }
        sent.add(keys, branch, clock.instant());
        return keys.size();
    }

    private Map<MemberId, OrganisationId> branches(List<MemberId> ids, LocalDate today) {
        Map<MemberId, OrganisationId> branches = new HashMap<>();
        directory
                .factsOf(ids)
                .forEach((id, life) -> life.memberships().stream()
                        .filter(stay -> stay.period().covers(today))
                        .forEach(stay -> branches.put(id, stay.branch())));
        return branches;
    }

    /** In one transaction, so that leaders are told once: those of the branch, or of the next above that has any. */
    private void tell(Untold group, LocalDate today) {
        transactions.run(() -> {
            int members = sent.tell(group, clock.instant());
            if (members > 0) {
                Localised branch = directory.organisation(group.branch()).name();
                for (Member leader :
                        directory.members(leaders(group.branch(), today)).values()) {
                    notices.send(
                            leader.id(),
                            "hours.notice.deadline-branch",
                            words.forLeader(members, branch, title(group, today), group.due(), leader.language()),
                            "member-years?branch=" + group.branch().value());
                }
            }
            return members;
        });
    }

    private List<MemberId> leaders(OrganisationId branch, LocalDate today) {
        return directory.lineage(branch).stream()
                .map(Organisation::id)
                .map(organisation -> authority.leadersOf(organisation, today))
                .filter(leaders -> !leaders.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** As the policy of today calls it. */
    private Localised title(Untold group, LocalDate today) {
        return policies.inForceOn(today).policy().obligations().stream()
                .filter(obligation -> obligation.id().equals(group.obligation()))
                .map(obligation -> obligation.title())
                .findFirst()
                .orElseGet(() -> Localised.same(group.obligation()));
    }
}
