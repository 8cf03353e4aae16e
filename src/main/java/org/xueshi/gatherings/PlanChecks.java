package org.xueshi.gatherings;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.gatherings.PlanRefused.Field;
import org.xueshi.people.Directory;

/** What has to be so before a plan is announced; refuses with {@link PlanRefused} at the field that is wrong. */
@Component
class PlanChecks {

    private final GatheringCategories categories;
    private final Directory directory;

    PlanChecks(GatheringCategories categories, Directory directory) {
        this.categories = categories;
        this.directory = directory;
    }

    /** Of one that nobody has heard of yet: it is ahead, and so is its deadline. */
    void requireNew(GatheringPlan plan, Instant now) {
        require(plan);
        if (!plan.begins().isAfter(now)) {
            throw new PlanRefused(Field.SESSIONS, "begun");
        }
        if (!plan.deadline().isAfter(now)) {
            throw new PlanRefused(Field.DEADLINE, "deadline-over");
        }
    }

    /** Of one that was announced: sessions that have begun stay as they are. */
    void requireChange(GatheringPlan before, GatheringPlan plan, Instant now) {
        require(plan);
        requireBegunStays(before, plan, now);
    }

    private void require(GatheringPlan plan) {
        plan.require();
        if (!categories.knows(plan.category(), directory.todayAt(plan.organisation()))) {
            throw new PlanRefused(Field.CATEGORY, "category");
        }
        if (!directory.subtree(plan.organisation()).containsAll(plan.invited())) {
            throw new PlanRefused(Field.INVITED, "invited-elsewhere");
        }
        if (directory.members(plan.hosts()).size() < plan.hosts().size()) {
            throw new PlanRefused(Field.HOSTS, "hosts", Integer.toString(GatheringPlan.MOST_HOSTS));
        }
    }

    private static void requireBegunStays(GatheringPlan before, GatheringPlan plan, Instant now) {
        Map<Integer, GatheringSession> kept =
                plan.sessions().stream().collect(Collectors.toMap(GatheringSession::number, one -> one));
        for (GatheringSession session : before.sessions()) {
            boolean begun = !session.begins().isAfter(now);
            @Nullable GatheringSession after = kept.remove(session.number());
            if (begun && !session.equals(after)) {
                throw new PlanRefused(Field.SESSIONS, "session-begun");
            }
        }
        Map<Integer, GatheringSession> known =
                before.sessions().stream().collect(Collectors.toMap(GatheringSession::number, one -> one));
        if (plan.sessions().stream()
                .anyMatch(one ->
                        !one.equals(known.get(one.number())) && !one.begins().isAfter(now))) {
            throw new PlanRefused(Field.SESSIONS, "begun");
        }
    }
}
