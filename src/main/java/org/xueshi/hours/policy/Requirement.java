package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.hours.policy.Demand.Carried;
import org.xueshi.hours.policy.Holdings.Holding;
import org.xueshi.hours.policy.Windows.Shown;
import org.xueshi.hours.policy.language.Obligation;

/**
 * What a rule book asks of a member, and what there is (R1). Pure: the same arguments give the same answer, and nothing is
 * read from anywhere else.
 */
public final class Requirement {

    private Requirement() {}

    /**
     * Refused if no version rules that day.
     *
     * @param credits all entries of the member, reversals included, in any order; those after the day are left out
     * @param asOf the day up to which facts and entries are looked at; of a past year its last
     */
    public static Assessment assess(RuleBook book, Subject subject, List<Credit> credits, LocalDate asOf) {
        CompiledPolicy policy = book.ruling(asOf).orElseThrow(() -> new NoPolicyRefused(asOf));
        var items = new Items(credits);
        var demands = new ArrayList<Demand>();
        for (CompiledObligation one : policy.obligations()) {
            demands.addAll(demands(book, policy, one.obligation(), subject, items, asOf));
        }
        List<Share> shares = shares(policy.policy(), credits, asOf);
        return new Assessment(
                asOf.getYear(),
                asOf,
                policy.version().ref(),
                Reckoning.exemption(policy.policy(), subject, asOf),
                List.copyOf(demands),
                shares,
                sum(shares, true),
                sum(shares, false));
    }

    private static List<Demand> demands(
            RuleBook book, CompiledPolicy policy, Obligation obligation, Subject subject, Items items, LocalDate asOf) {
        var holdings = Holdings.of(obligation.who(), subject);
        if (holdings.none()) {
            return List.of();
        }
        var demands = new ArrayList<Demand>();
        var reckoning = new Reckoning(book, obligation.id(), subject, items, asOf);
        List<Shown> shown = Windows.shown(policy, obligation, holdings, subject, asOf);
        for (Shown one : shown) {
            Demand demand = reckoning.demand(one.series(), one.number());
            if (demand != null) {
                demands.add(demand);
            }
        }
        Holding holding = holdings.on(asOf);
        if (holding != null && obligation.isAskedOn(asOf) && Windows.undated(obligation, subject)) {
            demands.add(new Demand(
                    obligation, holding.because(), asOf, asOf, State.UNDATED, null, List.of(), Carried.NOTHING));
        }
        return demands;
    }

    /** The ledger's year by category. */
    private static List<Share> shares(Policy policy, List<Credit> credits, LocalDate asOf) {
        Map<Category, int[]> byCategory = new LinkedHashMap<>();
        Map<Category, int[]> unknown = new TreeMap<>(Comparator.comparing(Category::key));
        policy.categories().forEach(known -> byCategory.put(known.category(), new int[2]));
        for (Credit credit : credits) {
            if (credit.bookYear() == asOf.getYear()) {
                int[] known = byCategory.get(credit.category());
                int[] sums = known != null ? known : unknown.computeIfAbsent(credit.category(), of -> new int[2]);
                sums[0] += credit.amount().hundredths();
                sums[1]++;
            }
        }
        byCategory.putAll(unknown);
        var shares = new ArrayList<Share>(byCategory.size());
        byCategory.forEach((category, sums) ->
                shares.add(new Share(category, new ClassHours(sums[0]), policy.countsTowardFloor(category), sums[1])));
        return List.copyOf(shares);
    }

    private static ClassHours sum(List<Share> shares, boolean towardFloor) {
        int hundredths = 0;
        for (Share share : shares) {
            hundredths +=
                    share.countsTowardFloor() == towardFloor ? share.hours().hundredths() : 0;
        }
        return new ClassHours(hundredths);
    }
}
