package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.policy.language.ActivityRule;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Obligation;
import org.xueshi.hours.policy.language.PresenceBand;
import org.xueshi.hours.policy.language.Rounding;
import org.xueshi.hours.policy.language.Season;
import org.xueshi.hours.policy.language.StudyClass;
import org.xueshi.people.Mark;

/**
 * One version of a rule book, as its file in {@code content/policies} says it; {@link PolicyCheck} has looked at what its
 * parts say of each other.
 *
 * @param effectiveFrom the first day of study and of assessment that it rules
 * @param effectiveUntil the last such day; null if the next version ends it
 * @param classHourMinutes minutes of study that make one class hour
 * @param presenceMinutesAtMost the longest time between two presence checks on average; null if courses decide
 * @param repeatsExcluded the same activity counts once in a window
 * @param exemptMarks who bears one of these is asked for nothing
 * @param facts keys of facts that are declared from outside, with their words
 * @param classes kinds of study beside the categories, which are classes themselves
 * @param automatic what is posted without a leader; null if nothing is
 */
public record Policy(
        String id,
        int version,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        Localised title,
        int classHourMinutes,
        Rounding rounding,
        @Nullable Integer presenceMinutesAtMost,
        @Nullable Boolean repeatsExcluded,
        Set<Mark> exemptMarks,
        List<KnownFact> facts,
        List<KnownCategory> categories,
        List<StudyClass> classes,
        List<Season> seasons,
        List<Cap> caps,
        List<Obligation> obligations,
        List<ActivityRule> activities,
        List<PresenceBand> presence,
        @Nullable Automatic automatic) {

    static final int SECONDS_A_MINUTE = 60;

    /** A category of the policy. */
    public record KnownCategory(String key, Localised title) {
        public Category category() {
            return new Category(key);
        }
    }

    /** A fact that somebody outside declares of a member, with a day and perhaps a number. */
    public record KnownFact(String key, Localised title) {}

    public Policy {
        exemptMarks = Set.copyOf(exemptMarks);
        categories = List.copyOf(categories);
        obligations = List.copyOf(obligations);
        facts = orNone(facts);
        classes = orNone(classes);
        seasons = orNone(seasons);
        caps = orNone(caps);
        activities = orNone(activities);
        presence = orNone(presence);
        var keys = categories.stream().map(KnownCategory::key).toList();
        if (automatic != null && !keys.containsAll(automatic.categories())) {
            throw new IllegalArgumentException("what is posted by rule is of the policy's categories");
        }
    }

    private static <T> List<T> orNone(@Nullable List<T> items) {
        return items == null ? List.of() : List.copyOf(items);
    }

    /** What so much time is worth, unless an activity's type has a conversion of its own. */
    public ClassHours credit(long seconds) {
        return new ClassHours(rounding.hundredths(seconds, (long) classHourMinutes * SECONDS_A_MINUTE));
    }

    public Optional<KnownCategory> known(Category category) {
        return categories.stream()
                .filter(known -> known.category().equals(category))
                .findFirst();
    }

    public Optional<ActivityRule> activity(String key) {
        return activities.stream().filter(rule -> rule.key().equals(key)).findFirst();
    }

    public boolean excludesRepeats() {
        return Boolean.TRUE.equals(repeatsExcluded);
    }

    /** A category of the policy as a class, or one of its classes. */
    public Optional<StudyClass> studyClass(String key) {
        return classes.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .or(() -> categories.stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .map(CategoryClass::of));
    }

    public boolean rules(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveUntil == null || !effectiveUntil.isBefore(day));
    }

    /** Whether the hours that some obligation asks for first are named by this category, whatever other traits they need. */
    public boolean countsTowardFloor(Category category) {
        return obligations.stream()
                .filter(obligation -> !obligation.first().counts())
                .flatMap(obligation -> studyClass(obligation.first().of()).stream())
                .flatMap(of -> of.of().stream())
                .anyMatch(one -> one.categories().contains(category.key()));
    }
}
