package org.xueshi.hours.plan.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.xueshi.hours.policy.Credit;
import org.xueshi.hours.policy.Finding;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Cap.Per;

/**
 * What each chance can bring a goal, never less than what the rules will count: so whatever is out of reach here is out of
 * reach. Of what an earlier window leaves to this one, only the most that can be carried is known here; kinds and caps of that
 * window are left to the judge.
 */
final class Worth {

    /** Together these chances bring no more than that. */
    record Limit(List<Integer> chances, int room) {}

    private final Position position;
    private final Goal goal;
    private final List<Chance> chances;
    private final List<Offer> offers;
    private final int[] each;
    private final List<Limit> limits = new ArrayList<>();
    private boolean byDay;

    Worth(Position position, Goal goal, List<Chance> chances, List<Offer> offers) {
        this.position = position;
        this.goal = goal;
        this.chances = chances;
        this.offers = offers;
        this.each = new int[chances.size()];
        // What an early hour fills of the last window depends on which of them comes first.
        this.byDay = goal.demand().obligation().lateMonths() != null;
        weigh();
        if (!goal.clause().counts()) {
            limit();
            limitCarried();
        }
    }

    /** Hundredths or trainings that the chance brings at most; nothing if it is outside of the window or of another kind. */
    int of(int chance) {
        return each[chance];
    }

    /** Together at most so much, an inner limit before the one around it. */
    List<Limit> limits() {
        return limits;
    }

    /** Whether it matters on which day of a stretch something is done; then no plan is known to be the best. */
    boolean differsByDay() {
        return byDay;
    }

    private void weigh() {
        for (int n = 0; n < each.length; n++) {
            LocalDate day = chances.get(n).day(position.today());
            Credit credit = credit(n);
            boolean counts = goal.has(day)
                    && (goal.isEarly(day) || isOf(goal.clause().of(), credit))
                    && credit.amount().hundredths() > 0;
            each[n] = !counts ? 0 : goal.clause().counts() ? 1 : credit.amount().hundredths();
        }
    }

    private void limit() {
        List<Cap> caps = goal.finding().limits().stream()
                .map(this::cap)
                .sorted(Comparator.comparing(Cap::per).thenComparing(cap -> all(cap).size()))
                .toList();
        for (Cap cap : caps) {
            int most = cap.limit(goal.finding().required());
            switch (cap.per()) {
                case ITEM, DAY -> {
                    byDay |= cap.per() == Per.DAY;
                    all(cap).forEach(n -> each[n] = Math.min(each[n], most));
                }
                case YEAR -> {
                    Map<Integer, List<Integer>> byYear = new HashMap<>();
                    all(cap).forEach(n -> byYear.computeIfAbsent(year(n), of -> new ArrayList<>())
                            .add(n));
                    byYear.forEach((year, those) -> limits.add(new Limit(
                            those, most - used(cap, on -> on.countsOn().getYear() == year))));
                }
                case WINDOW -> limits.add(new Limit(all(cap), most - used(cap, on -> true)));
            }
        }
    }

    /** Caps are those of the goal's own window. */
    private List<Integer> all(Cap cap) {
        return these(n -> !isEarly(n) && isOf(cap.of(), credit(n)));
    }

    /** What is left early fills what its own window lacked, or is carried on: then only so much of it. */
    private void limitCarried() {
        List<Integer> early = these(this::isEarly);
        if (!early.isEmpty() && goal.demand().obligation().lateMonths() == null) {
            limits.add(new Limit(early, mostCarried() - goal.demand().carried().in()));
        }
    }

    /** By whichever version: one ruled the window that leaves it, another may rule the one that takes it. */
    private int mostCarried() {
        return position.book().versions().stream()
                .flatMap(version -> version.policy().obligations().stream())
                .filter(one -> one.id().equals(goal.demand().obligation().id()))
                .flatMap(one -> Stream.ofNullable(one.carryOver()))
                .mapToInt(carry -> carry.atMost().hundredths())
                .max()
                .orElse(0);
    }

    private List<Integer> these(IntPredicate which) {
        return IntStream.range(0, each.length)
                .filter(n -> each[n] > 0 && which.test(n))
                .boxed()
                .toList();
    }

    /** Whether it may bring something through an earlier window only. */
    boolean isEarly(int chance) {
        return goal.isEarly(chances.get(chance).day(position.today()));
    }

    /** Beside a reversal that counts, a correction may say again what took room in another window, and takes none here. */
    private int used(Cap cap, Predicate<Credit> when) {
        boolean amends = goal.finding().uses().stream().anyMatch(use -> use.counted() < 0);
        Map<Integer, Integer> counted = new HashMap<>();
        for (Finding.Use use : goal.finding().uses()) {
            if (use.counted() > 0) {
                counted.put(use.sequence(), use.counted());
            }
        }
        return position.credits().stream()
                .filter(when)
                .filter(credit -> !amends || credit.corrects() == null)
                .filter(credit -> isOf(cap.of(), credit))
                .mapToInt(credit -> counted.getOrDefault(credit.sequence(), 0))
                .sum();
    }

    private int year(int chance) {
        return chances.get(chance).day(position.today()).getYear();
    }

    private Credit credit(int n) {
        Chance chance = chances.get(n);
        return offers.get(chance.offer()).completed(chance.day(position.today()), n + 1, position.branch());
    }

    private boolean isOf(String studyClass, Credit credit) {
        return position.book().isOf(goal.due(), studyClass, credit);
    }

    private Cap cap(Finding.Limit limit) {
        return position.book().inForceOn(goal.due()).policy().caps().stream()
                .filter(cap -> cap.id().equals(limit.id()))
                .findFirst()
                .orElseThrow();
    }
}
