package org.xueshi.courses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Category;
import org.xueshi.common.Stretch;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.hours.Evidence;
import org.xueshi.hours.NewClaim;
import org.xueshi.people.Directory;
import org.xueshi.people.OrganisationId;

/**
 * What a completed course asks to be credited. The category comes from who had it studied (C4): an organisation that
 * assigned it gives its category; without one it is what the member chose alone, individual self-study.
 */
@Component
class CompletionClaim {

    private final Assignments assignments;
    private final Directory directory;

    CompletionClaim(Assignments assignments, Directory directory) {
        this.assignments = assignments;
        this.directory = directory;
    }

    NewClaim of(Enrolment enrolment, CourseProgress progress, long enrolledAt) {
        Course course = enrolment.course();
        LocalDate today = directory.today(enrolment.member());
        Optional<Assignment> assigned = assigned(enrolment, today, enrolledAt);
        OrganisationId organiser = assigned.map(Assignment::organisation).orElse(null);
        return new NewClaim(
                enrolment.member(),
                DisputesReachClaims.source(course.id()),
                course.title(),
                assigned.map(Assignment::category).orElse(Category.SELF_STUDY),
                assigned.map(Assignment::tags).orElse(Tags.NONE),
                organiser,
                today,
                evidence(course, progress),
                course.activity());
    }

    /** An assignment of today, or one that held when the member enrolled and has ended since. */
    private Optional<Assignment> assigned(Enrolment enrolment, LocalDate today, long enrolledAt) {
        LocalDate enrolled =
                LocalDate.ofInstant(Instant.ofEpochMilli(enrolledAt), directory.zoneOf(enrolment.member()));
        CourseId course = enrolment.course().id();
        return assignments
                .covering(enrolment.member(), course, today)
                .or(() -> assignments.covering(enrolment.member(), course, enrolled));
    }

    private static Evidence evidence(Course course, CourseProgress progress) {
        Map<Verdict, Long> seconds = new EnumMap<>(Verdict.class);
        progress.items()
                .values()
                .forEach(item -> item.secondsByVerdict().forEach((verdict, s) -> seconds.merge(verdict, s, Long::sum)));
        List<Stretch> stretches = progress.items().values().stream()
                .flatMap(item -> item.stretches().stream())
                .sorted(Comparator.comparing(Stretch::start))
                .toList();
        return new Evidence.Measured(
                seconds,
                coverage(course, progress),
                progress.scorePercent(),
                course.capMinutes() * 60L,
                stretches,
                rulesVersion(progress));
    }

    private static @Nullable Integer rulesVersion(CourseProgress progress) {
        List<Integer> versions = progress.items().values().stream()
                .filter(item -> !item.stretches().isEmpty())
                .map(item -> Objects.requireNonNullElse(item.rulesVersion(), 0))
                .distinct()
                .toList();
        return versions.size() == 1 && versions.getFirst() > 0 ? versions.getFirst() : null;
    }

    /** Of all that has a length, weighed by it. */
    private static double coverage(Course course, CourseProgress progress) {
        double all = 0;
        double met = 0;
        for (Item item : course.items()) {
            long length =
                    item.estimateMillis().values().stream().max(Long::compare).orElse(0L);
            ItemProgress of = progress.items().getOrDefault(item.id(), ItemProgress.NONE);
            all += length;
            met += length * of.fraction();
        }
        return all == 0 ? 1 : met / all;
    }
}
