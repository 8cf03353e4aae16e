package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.policy.Assessment.Exempt;
import org.xueshi.hours.policy.Assessment.NothingAsked;
import org.xueshi.hours.policy.Assessment.Required;
import org.xueshi.hours.policy.Assessment.Share;
import org.xueshi.hours.policy.Assessment.Standing;
import org.xueshi.people.Mark;
import org.xueshi.people.MemberFacts;
import org.xueshi.people.Role;

/**
 * What a policy asks of a member in a year, and what there is (R1). Pure: the same arguments give the same answer, and
 * nothing is read from anywhere else.
 */
public final class Requirement {

    /** The most demanding first; at the same minimum "must" before "generally", then by name, so that it is never a toss. */
    private static final Comparator<Obligation> STRICTEST = Comparator.comparing(Obligation::minimumHours)
            .thenComparing(Obligation::strictness)
            .reversed()
            .thenComparing(Obligation::id);

    private Requirement() {}

    /**
     * @param credits all entries of the year, reversals included
     * @param asOf the day whose appointments and marks decide; in a past year its last day
     */
    public static Assessment assess(
            PolicyVersion version, MemberFacts facts, int year, List<Credit> credits, LocalDate asOf) {
        Policy policy = version.policy();
        List<Share> shares = shares(policy, credits);
        ClassHours toward = sum(shares, true);
        Standing standing = exemption(policy, facts, asOf)
                .map(mark -> (Standing) new Exempt(mark))
                .orElseGet(() -> required(policy, facts, year, toward, asOf));
        return new Assessment(year, asOf, version.ref(), standing, shares, toward, sum(shares, false));
    }

    private static Optional<Mark> exemption(Policy policy, MemberFacts facts, LocalDate asOf) {
        return facts.marks().stream()
                .filter(dated -> dated.period().covers(asOf))
                .map(MemberFacts.DatedMark::mark)
                .filter(policy.exemptMarks()::contains)
                .sorted()
                .findFirst();
    }

    private static Standing required(Policy policy, MemberFacts facts, int year, ClassHours toward, LocalDate asOf) {
        var applying = policy.obligations().stream()
                .filter(obligation -> because(obligation, facts, asOf).isPresent())
                .sorted(STRICTEST)
                .toList();
        if (applying.isEmpty()) {
            return new NothingAsked();
        }
        Obligation strictest = applying.getFirst();
        Role role = because(strictest, facts, asOf).orElseThrow();
        ClassHours missing = strictest.minimum().minus(toward);
        return new Required(
                strictest,
                role,
                applying.subList(1, applying.size()),
                missing.hundredths() > 0 ? missing : ClassHours.ZERO,
                LocalDate.of(year, Month.DECEMBER, 31));
    }

    private static Optional<Role> because(Obligation obligation, MemberFacts facts, LocalDate asOf) {
        return obligation.appliesTo().stream()
                .sorted()
                .filter(role -> facts.holds(role, asOf))
                .findFirst();
    }

    private static List<Share> shares(Policy policy, List<Credit> credits) {
        Map<Category, List<Credit>> byCategory = new LinkedHashMap<>();
        policy.categories().forEach(known -> byCategory.put(known.category(), new ArrayList<>()));
        credits.forEach(credit -> byCategory
                .computeIfAbsent(credit.category(), unknown -> new ArrayList<>())
                .add(credit));
        return byCategory.entrySet().stream()
                .map(of -> new Share(
                        of.getKey(),
                        of.getValue().stream().map(Credit::amount).reduce(ClassHours.ZERO, ClassHours::plus),
                        policy.countsTowardFloor(of.getKey()),
                        of.getValue().size()))
                .toList();
    }

    private static ClassHours sum(List<Share> shares, boolean towardFloor) {
        return shares.stream()
                .filter(share -> share.countsTowardFloor() == towardFloor)
                .map(Share::hours)
                .reduce(ClassHours.ZERO, ClassHours::plus);
    }
}
