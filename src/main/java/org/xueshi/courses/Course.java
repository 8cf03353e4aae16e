package org.xueshi.courses;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.courses.question.Question;

/**
 * One version of a course, whole and unchangeable: whoever enrolled in it finishes it, whatever is published later.
 *
 * @param minutes what the course says of itself
 * @param capMinutes the most study time that it credits
 * @param coveragePercent how much of each lecture must be met
 * @param presenceMinutes study time between two presence checks on average, 0 for none; null in versions from before there
 *     were any
 * @param activity the type of activity by which a policy may convert it; null where time decides, and in older versions
 * @param questions the pool that tests draw from
 * @param files by path in the course's folder
 * @param completion null in versions from before there was any other rule than all items
 * @param prerequisites courses to be completed first; null in versions from before there were any
 */
public record Course(
        CourseId id,
        int version,
        Localised title,
        Localised summary,
        List<Localised> goals,
        String topic,
        List<Language> languages,
        int minutes,
        int capMinutes,
        String cover,
        Localised coverAlt,
        double maxPlaybackRate,
        int coveragePercent,
        @Nullable Integer presenceMinutes,
        @Nullable String activity,
        List<Item> items,
        List<Question> questions,
        Map<String, CourseFile> files,
        @Nullable CompletionRule completion,
        @Nullable List<CourseId> prerequisites) {

    /** Unless a course says otherwise. */
    public static final int PRESENCE_MINUTES = 10;

    /** A stored file of the course. */
    public record CourseFile(String sha256, String mediaType) {}

    /** When it is completed. */
    public CompletionRule rule() {
        return Objects.requireNonNullElse(completion, CompletionRule.ALL);
    }

    /** Courses to be completed before one can enrol. */
    public List<CourseId> needs() {
        return Objects.requireNonNullElse(prerequisites, List.of());
    }

    /** Study time between two presence checks on average; zero for none. */
    public Duration presence() {
        return Duration.ofMinutes(presenceMinutes == null ? PRESENCE_MINUTES : presenceMinutes);
    }

    /** The item of that id. */
    public Optional<Item> item(String itemId) {
        return items.stream().filter(item -> item.id().equals(itemId)).findFirst();
    }

    /** The question of that id. */
    public Optional<Question> question(String questionId) {
        return questions.stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst();
    }

    /** Where the application serves a file of this version, relative to its root. */
    public String address(String path) {
        return CourseFiles.address(id.value(), version, path);
    }

    /** Study time of all items in the language. */
    public Duration estimate(Language language) {
        return items.stream().map(item -> item.estimate(language)).reduce(Duration.ZERO, Duration::plus);
    }

    Course asVersion(int number) {
        return new Course(
                id,
                number,
                title,
                summary,
                goals,
                topic,
                languages,
                minutes,
                capMinutes,
                cover,
                coverAlt,
                maxPlaybackRate,
                coveragePercent,
                presenceMinutes,
                activity,
                items,
                questions,
                files,
                completion,
                prerequisites);
    }
}
