package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All versions of one policy, made ready to assess by. Which of them rules a window is decided by the window's last day, or
 * by the as-of date while it runs.
 *
 * @see "src/docs/decisions/2026-11-25-rules-as-data.md"
 */
public final class RuleBook {

    private static final Comparator<CompiledPolicy> NEWEST_FIRST = Comparator.comparing(
                    (CompiledPolicy one) -> one.policy().effectiveFrom())
            .thenComparing(one -> one.policy().version())
            .reversed();

    private final List<CompiledPolicy> newestFirst;

    private RuleBook(List<CompiledPolicy> versions) {
        newestFirst = versions.stream().sorted(NEWEST_FIRST).toList();
    }

    public static RuleBook of(List<PolicyVersion> versions) {
        return new RuleBook(versions.stream().map(CompiledPolicy::new).toList());
    }

    /** The same book with a version added: what would rule if it were in force. */
    public RuleBook with(PolicyVersion draft) {
        var versions = new ArrayList<>(without(draft).newestFirst);
        versions.add(new CompiledPolicy(draft));
        return new RuleBook(versions);
    }

    /** The same book without a version: what rules if it never comes. */
    public RuleBook without(PolicyVersion version) {
        var versions = new ArrayList<>(newestFirst);
        versions.removeIf(one -> one.policy().version() == version.policy().version());
        return new RuleBook(versions);
    }

    /** The versions, the newest first. */
    public List<PolicyVersion> versions() {
        return newestFirst.stream().map(CompiledPolicy::version).toList();
    }

    /** The version that rules that day, or {@link NoPolicyRefused}. */
    public PolicyVersion inForceOn(LocalDate day) {
        return ruling(day).orElseThrow(() -> new NoPolicyRefused(day)).version();
    }

    /** Whether the version that rules that day counts such an entry to a class of study. */
    public boolean isOf(LocalDate day, String studyClass, Credit credit) {
        return ruling(day)
                .filter(policy -> policy.matches(policy.place(studyClass), credit))
                .isPresent();
    }

    /** How many calendar years before the one that is assessed entries still matter. */
    public int yearsBack() {
        return newestFirst.stream()
                .flatMap(one -> one.obligations().stream())
                .mapToInt(one -> one.yearsBack(Reckoning.MOST_WINDOWS_BACK))
                .max()
                .orElse(0);
    }

    Optional<CompiledPolicy> ruling(LocalDate day) {
        for (CompiledPolicy one : newestFirst) {
            if (!one.policy().effectiveFrom().isAfter(day)) {
                return one.policy().rules(day) ? Optional.of(one) : Optional.empty();
            }
        }
        return Optional.empty();
    }
}
