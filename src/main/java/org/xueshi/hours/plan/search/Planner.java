package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.plan.search.LeastSearch.Ended;
import org.xueshi.hours.plan.search.LeastSearch.Found;
import org.xueshi.hours.plan.search.LeastSearch.Wish;
import org.xueshi.hours.plan.search.Plan.Aim;
import org.xueshi.hours.plan.search.Plan.Miss;
import org.xueshi.hours.plan.search.Plan.Why;
import org.xueshi.hours.policy.Finding;

/**
 * The plan to comply (R4): what is offered, chosen so that all is met that is asked by its deadline, with the fewest minutes
 * that are still to be spent, then the earliest finish; and for what can't be met, why and since when. What can't be met
 * whole is met as far as it can be, the most binding first. Pure: the same arguments give the same plan.
 *
 * @see "src/docs/decisions/2026-11-29-plan-to-comply.md"
 */
public final class Planner {

    private final Problem problem;
    private final boolean complete;
    private final LeastSearch search;
    private final int[] targets;
    private final Miss[] misses;
    private @Nullable Found reaching;
    private boolean proven = true;

    private Planner(Problem problem, boolean complete) {
        this.problem = problem;
        this.complete = complete;
        this.search = new LeastSearch(problem);
        this.targets = new int[problem.goals.open().size()];
        this.misses = new Miss[targets.length];
    }

    /**
     * @param offers what the member may still do, each once
     * @param complete whether there is nothing else; what else there is could be better, or enough
     */
    public static Plan plan(Position position, List<Offer> offers, boolean complete) {
        return new Planner(Problem.of(position, offers), complete).plan();
    }

    private Plan plan() {
        for (int goal = 0; goal < targets.length; goal++) {
            targets[goal] = goals().get(goal).missing();
        }
        Found found = targets.length == 0 ? null : least();
        if (found == null) {
            settle();
            found = fromSettled();
        }
        boolean differs = problem.worths.stream().anyMatch(Worth::differsByDay);
        return new Plan(
                problem.position.today(),
                aims(found),
                found == null ? List.of() : found.steps(),
                proven && isAll() && (found == null || !differs));
    }

    /** Whether nothing else that is offered could have changed the plan: also because nothing is wanted. */
    private boolean isAll() {
        return complete || goals().isEmpty();
    }

    /** The least by the targets that were settled on; or, where a search for it gives up, what showed that they can be reached. */
    private @Nullable Found fromSettled() {
        boolean lessThanAsked = Stream.of(misses).anyMatch(Objects::nonNull);
        Found least = lessThanAsked ? least() : null;
        if (least != null || reaching == null) {
            return least;
        }
        proven = false;
        return search.lean(reaching, targets);
    }

    private List<Goal> goals() {
        return problem.goals.open();
    }

    /** Fewest minutes, then the earliest finish; null if the targets can't be reached, or nothing has to be done. */
    private @Nullable Found least() {
        if (problem.chances.isEmpty()) {
            return null;
        }
        Ended cheap = search.search(targets, Wish.fewestMinutes(false));
        Found cheapest = cheap.found();
        if (cheapest == null) {
            proven &= cheap.certain();
            return null;
        }
        int minutes = cheapest.steps().stream()
                .mapToInt(step -> step.offer().minutes())
                .sum();
        Ended early = search.search(targets, Wish.earliestFinish(minutes));
        proven &= cheap.certain() && early.certain();
        return early.found() == null ? cheapest : early.found();
    }

    /** Goal by goal, the most binding first: its target is what it lacks, or as much of it as can still be gained. */
    private void settle() {
        proven = true;
        Arrays.fill(targets, 0);
        for (int goal = 0; goal < targets.length; goal++) {
            LocalDate lost = problem.goals.lostSince(goals().get(goal)).orElse(null);
            targets[goal] = goals().get(goal).missing();
            Ended whole = lost != null || problem.chances.isEmpty()
                    ? new Ended(null, true)
                    : search.search(targets, Wish.any());
            if (whole.found() == null) {
                proven &= whole.certain();
                boolean certain =
                        complete && whole.certain() && !problem.worths.get(goal).differsByDay();
                misses[goal] = lost != null ? new Miss(Why.OVER, lost) : miss(goal, certain);
                targets[goal] = 0;
                targets[goal] = asMuchAsCanBe(goal);
            } else {
                reaching = whole.found();
            }
        }
    }

    private int asMuchAsCanBe(int goal) {
        if (problem.chances.isEmpty()) {
            return 0;
        }
        Ended most = search.search(targets, Wish.mostOf(goal));
        proven &= most.certain();
        if (most.found() == null) {
            return 0;
        }
        reaching = most.found();
        return Math.min(most.found().gains()[goal], goals().get(goal).missing());
    }

    /** Whether more time would have helped, and until when there was enough of it. */
    private Miss miss(int goal, boolean certain) {
        if (problem.chances.isEmpty()) {
            return new Miss(complete ? Why.TOO_LITTLE_OFFERED : Why.NOT_FOUND, null);
        }
        Ended unhurried = search.search(targets, Wish.fewestMinutes(true));
        if (unhurried.found() == null) {
            return new Miss(certain && unhurried.certain() ? Why.TOO_LITTLE_OFFERED : Why.NOT_FOUND, null);
        }
        if (!certain) {
            return new Miss(Why.NOT_FOUND, null);
        }
        LocalDate today = problem.position.today();
        LocalDate due = goals().get(goal).due();
        long minutes = unhurried.found().chances().stream()
                .filter(chance -> chance.flexible() && !chance.day(today).isAfter(due))
                .mapToLong(chance -> problem.offer(chance).minutes())
                .sum();
        LocalDate tooLate = due.minusDays(Math.ceilDiv(minutes, problem.position.minutesADay()))
                .plusDays(2);
        return new Miss(Why.TOO_LITTLE_TIME, tooLate.isAfter(today) ? today : tooLate);
    }

    private List<Aim> aims(@Nullable Found found) {
        var aims = new ArrayList<Aim>();
        for (int goal = 0; goal < targets.length; goal++) {
            Goal one = goals().get(goal);
            int gain = found == null ? 0 : found.gains()[goal];
            aims.add(new Aim(one.demand(), one.finding(), gain, gain >= one.missing() ? null : misses[goal]));
        }
        for (Goal past : problem.goals.over()) {
            Finding finding = past.finding();
            LocalDate since = finding.lostSince();
            aims.add(new Aim(
                    past.demand(),
                    finding,
                    0,
                    new Miss(Why.OVER, since == null ? past.due().plusDays(1) : since)));
        }
        return aims;
    }
}
