package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.people.Mark;

/**
 * One version of a rule book, as its file in {@code content/policies} says it.
 *
 * @param effectiveFrom the first day of study and of assessment that it rules
 * @param classHourMinutes minutes of study that make one class hour
 * @param presenceMinutesAtMost the longest time between two presence checks on average; null if courses decide
 * @param exemptMarks who bears one of these is asked for nothing
 * @param automatic what is posted without a leader; null if nothing is
 */
public record Policy(
        String id,
        int version,
        LocalDate effectiveFrom,
        Localised title,
        int classHourMinutes,
        Rounding rounding,
        @Nullable Integer presenceMinutesAtMost,
        List<KnownCategory> categories,
        List<Obligation> obligations,
        Set<Mark> exemptMarks,
        @Nullable Automatic automatic) {

    private static final int SECONDS_A_MINUTE = 60;

    /** A category of the policy, and whether its hours count toward the floors. */
    public record KnownCategory(String key, Localised title, boolean countsTowardFloor) {
        public Category category() {
            return new Category(key);
        }
    }

    public Policy {
        categories = List.copyOf(categories);
        obligations = List.copyOf(obligations);
        exemptMarks = Set.copyOf(exemptMarks);
        if (classHourMinutes < 1) {
            throw new IllegalArgumentException("a class hour has minutes");
        }
        var keys = new HashSet<String>();
        categories.forEach(category -> unique(keys, category.key()));
        if (automatic != null && !keys.containsAll(automatic.categories())) {
            throw new IllegalArgumentException("what is posted by rule is of the policy's categories");
        }
        obligations.forEach(obligation -> unique(keys, obligation.id()));
    }

    private static void unique(Set<String> keys, String key) {
        if (!keys.add(key)) {
            throw new IllegalArgumentException("categories and obligations have names of their own: " + key);
        }
    }

    /** What so much time is worth. */
    public ClassHours credit(long seconds) {
        return new ClassHours(rounding.hundredths(seconds, (long) classHourMinutes * SECONDS_A_MINUTE));
    }

    public Optional<KnownCategory> known(Category category) {
        return categories.stream()
                .filter(known -> known.category().equals(category))
                .findFirst();
    }

    /** False too for a category that this version doesn't know. */
    public boolean countsTowardFloor(Category category) {
        return known(category).map(KnownCategory::countsTowardFloor).orElse(false);
    }
}
