package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.xueshi.hours.policy.Assessment;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Demand;
import org.xueshi.hours.policy.NoPolicyRefused;
import org.xueshi.hours.policy.Requirement;
import org.xueshi.hours.policy.State;

/**
 * What a member still has to reach: all that is asked today, and what begins before the year ends, each as it stands on its
 * last day. Judged by nothing but {@link Requirement#assess}.
 */
final class Goals {

    /** "Must" before "generally", then what is due first; so where not everything can be met, that is given up last. */
    private static final Comparator<Demand> MOST_BINDING_FIRST = Comparator.comparing(
                    (Demand one) -> one.obligation().strictness(), Comparator.reverseOrder())
            .thenComparing(Demand::due)
            .thenComparing(one -> one.obligation().id())
            .thenComparing(Demand::from);

    private final Position position;
    private final List<Goal> open = new ArrayList<>();
    private final List<Goal> over = new ArrayList<>();
    private final List<Demand> asked = new ArrayList<>();
    private final Map<LocalDate, Assessment> without = new HashMap<>();

    private Goals(Position position) {
        this.position = position;
    }

    static Goals of(Position position) {
        var goals = new Goals(position);
        goals.find();
        return goals;
    }

    private void find() {
        LocalDate today = position.today();
        LocalDate yearsEnd = LocalDate.of(today.getYear(), Month.DECEMBER, 31);
        List<Demand> now = unplanned(today).map(Assessment::demands).orElse(List.of());
        List<Demand> then = unplanned(yearsEnd).map(Assessment::demands).orElse(List.of());
        now.stream().filter(one -> one.due().isBefore(today)).forEach(one -> add(one, over));
        Stream.concat(
                        now.stream().filter(one -> !Goal.rollsOn(one, today)),
                        then.stream().filter(one -> now.stream().noneMatch(known -> Goal.same(one, known))))
                .filter(one -> one.state().asks() && !one.due().isBefore(today))
                .sorted(MOST_BINDING_FIRST)
                .forEach(one -> onItsLastDay(one).ifPresent(last -> {
                    asked.add(last);
                    add(last, open);
                }));
    }

    private Optional<Demand> onItsLastDay(Demand demand) {
        return unplanned(demand.due()).stream()
                .flatMap(then -> then.demands().stream())
                .filter(one -> Goal.same(one, demand) && one.state().asks())
                .findFirst();
    }

    private static void add(Demand demand, List<Goal> to) {
        for (int place = 0; place < demand.findings().size(); place++) {
            if (demand.findings().get(place).missing() > 0) {
                to.add(new Goal(demand, place));
            }
        }
    }

    /** Those whose deadline is still to come, the most binding first. */
    List<Goal> open() {
        return open;
    }

    /** Those of the year that were missed. */
    List<Goal> over() {
        return over;
    }

    /** Windows that are asked for and not over, met or not. */
    List<Demand> asked() {
        return asked;
    }

    /** The first day since which a clause can't be met although its window lasts, by the rules alone. */
    Optional<LocalDate> lostSince(Goal goal) {
        return unplanned(position.today()).stream()
                .flatMap(now -> now.demands().stream())
                .filter(one -> Goal.same(one, goal.demand()) && one.findings().size() > goal.place())
                .map(one -> one.findings().get(goal.place()))
                .filter(one -> one.state() == State.LOST)
                .flatMap(one -> Stream.ofNullable(one.lostSince()))
                .findFirst();
    }

    /** What each open goal gains, in their order, by entries besides those that there are. */
    int[] gains(List<Credit> planned) {
        var credits = new ArrayList<>(position.credits());
        credits.addAll(planned);
        var byDay = new HashMap<LocalDate, Assessment>();
        return open.stream()
                .mapToInt(goal -> goal.gain(byDay.computeIfAbsent(goal.due(), day -> assess(credits, day))))
                .toArray();
    }

    /** What one open goal gains by them. */
    int gain(int goal, List<Credit> planned) {
        var credits = new ArrayList<>(position.credits());
        credits.addAll(planned);
        Goal one = open.get(goal);
        return one.gain(assess(credits, one.due()));
    }

    private Optional<Assessment> unplanned(LocalDate day) {
        try {
            return Optional.of(without.computeIfAbsent(day, then -> assess(position.credits(), then)));
        } catch (NoPolicyRefused nothingRulesThatDay) {
            return Optional.empty();
        }
    }

    private Assessment assess(List<Credit> credits, LocalDate day) {
        return Requirement.assess(position.book(), position.subject(), credits, day);
    }
}
