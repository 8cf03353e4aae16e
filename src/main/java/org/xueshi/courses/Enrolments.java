package org.xueshi.courses;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Language;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** Enrolling, going on and leaving; always the signed-in member's own. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Enrolments {

    private final EnrolmentRows enrolments;
    private final Catalogue catalogue;
    private final SignedIn signedIn;
    private final ApplicationClock clock;

    Enrolments(EnrolmentRows enrolments, Catalogue catalogue, SignedIn signedIn, ApplicationClock clock) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** The member's enrolment in the course, whether open, left or completed. */
    @Transactional(readOnly = true)
    public Optional<Enrolment> mine(CourseId course) {
        return enrolments.findById(key(course)).map(this::enrolment);
    }

    /** How the member stands with each of the courses they ever enrolled in. */
    @Transactional(readOnly = true)
    public Map<CourseId, Standing> standings(Collection<CourseId> courses) {
        List<String> ids = courses.stream().map(CourseId::value).toList();
        return enrolments.of(signedIn.member().value(), ids).stream()
                .collect(Collectors.toMap(row -> new CourseId(row.key.courseId()), Standing::of));
    }

    /** Enrolments to go on with, the latest first. */
    @Transactional(readOnly = true)
    public List<Enrolment> toContinue(int limit) {
        return enrolments.open(signedIn.member().value(), Limit.of(limit)).stream()
                .map(this::enrolment)
                .toList();
    }

    /** Enrols in the published version; whoever had left comes back to theirs. Twice is once. */
    public Enrolment enrol(CourseId course, Language wish) {
        Optional<EnrolmentRow> before = enrolments.findById(key(course));
        if (before.isPresent()) {
            before.get().leftAt = null;
            return enrolment(before.get());
        }
        Course published = catalogue.course(course).orElseThrow(() -> new NoSuchCourseRefused(course.value()));
        List<CourseSummary> first = missingFor(published);
        if (!first.isEmpty()) {
            throw new PrerequisitesRefused(first);
        }
        Language language = published.languages().contains(wish)
                ? wish
                : published.languages().getFirst();
        var row = new EnrolmentRow(key(course), published.version(), language, clock.millis());
        return enrolment(enrolments.saveAndFlush(row));
    }

    /** Courses that the signed-in member has to complete before they can enrol; those that are not offered any more aside. */
    @Transactional(readOnly = true)
    public List<CourseSummary> missingFor(Course course) {
        Map<CourseId, Standing> standings = standings(course.needs());
        return catalogue.of(course.needs()).stream()
                .filter(needed -> standings.get(needed.id()) != Standing.COMPLETED)
                .toList();
    }

    /** From now on in this language, if the course is there in it; what was met and counted so far stays. */
    public void studyIn(CourseId course, Language language) {
        enrolments
                .findById(key(course))
                .filter(row -> enrolment(row).course().languages().contains(language))
                .ifPresent(row -> row.language = language.tag());
    }

    /** Remembers where the member is. */
    public void touch(CourseId course, String itemId) {
        enrolments.findById(key(course)).ifPresent(row -> {
            row.lastItem = itemId;
            row.touchedAt = clock.millis();
        });
    }

    /** Leaves; what was studied is kept and counts on after coming back. A completed course can't be left. */
    public void leave(CourseId course) {
        enrolments
                .findById(key(course))
                .filter(row -> row.completedAt == null)
                .ifPresent(row -> row.leftAt = clock.millis());
    }

    private EnrolmentRow.Key key(CourseId course) {
        return new EnrolmentRow.Key(signedIn.member().value(), course.value());
    }

    private Enrolment enrolment(EnrolmentRow row) {
        Course course = catalogue.version(new CourseId(row.key.courseId()), row.version);
        Long completed = row.completedAt;
        return new Enrolment(
                new MemberId(row.key.memberId()),
                course,
                Language.ofTag(row.language),
                row.lastItem,
                row.isOpen(),
                completed == null ? null : Instant.ofEpochMilli(completed));
    }

    /** How a member stands with a course. */
    public enum Standing {
        OPEN,
        LEFT,
        COMPLETED;

        static Standing of(EnrolmentRow row) {
            return row.completedAt != null ? COMPLETED : row.isOpen() ? OPEN : LEFT;
        }
    }
}
