package org.xueshi.courses;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.xueshi.common.Category;
import org.xueshi.common.Language;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.courses.CourseChoice.Chosen;
import org.xueshi.courses.CourseChoice.Own;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.LearningOffers;
import org.xueshi.hours.Strength;
import org.xueshi.people.Directory;
import org.xueshi.people.Member;
import org.xueshi.people.MemberId;
import org.xueshi.people.SignedIn;

/** Courses as what can still be learned: whatever is published and not completed, in the category that it would have. */
@Component
class CourseOffers implements LearningOffers {

    private static final long SECONDS_A_MINUTE = 60;

    private final Catalogue catalogue;
    private final Enrolments enrolments;
    private final EnrolmentRows rows;
    private final Completions completions;
    private final Assignments assignments;
    private final Directory directory;
    private final SignedIn signedIn;

    CourseOffers(
            Catalogue catalogue,
            Enrolments enrolments,
            EnrolmentRows rows,
            Completions completions,
            Assignments assignments,
            Directory directory,
            SignedIn signedIn) {
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.rows = rows;
        this.completions = completions;
        this.assignments = assignments;
        this.directory = directory;
        this.signedIn = signedIn;
    }

    @Override
    public Map<MemberId, Offered> of(Collection<MemberId> members) {
        Map<MemberId, Own> own = own(members);
        var choice = CourseChoice.of(own.values(), catalogue);
        var types = new HashMap<CourseId, Optional<String>>();
        var offers = new HashMap<MemberId, Offered>();
        own.forEach((member, one) -> {
            Chosen chosen = choice.of(one);
            List<CourseSummary> open = chosen.courses().stream()
                    .filter(course -> one.mayBegin(course.id(), needs(course.id())))
                    .toList();
            List<LearningOffer> some = open.stream()
                    .map(course -> offer(member, course, types.computeIfAbsent(course.id(), this::type), one))
                    .toList();
            offers.put(
                    member,
                    new Offered(
                            some,
                            chosen.complete() && open.size() == chosen.courses().size()));
        });
        return offers;
    }

    private Map<MemberId, Own> own(Collection<MemberId> members) {
        Map<MemberId, Map<String, EnrolmentRow>> begun = new HashMap<>();
        for (EnrolmentRow row : rows.ofAll(members.stream().map(MemberId::value).toList())) {
            begun.computeIfAbsent(new MemberId(row.key.memberId()), none -> new LinkedHashMap<>())
                    .put(row.key.courseId(), row);
        }
        var own = new LinkedHashMap<MemberId, Own>();
        for (MemberId member : members) {
            List<Assignment> today = assignments.on(member, directory.today(member));
            own.put(member, new Own(today, begun.getOrDefault(member, Map.of())));
        }
        return own;
    }

    /** What is to be completed before it. */
    private List<CourseId> needs(CourseId course) {
        return catalogue.course(course).map(Course::needs).orElse(List.of());
    }

    /** Its type of activity, if it has one. */
    private Optional<String> type(CourseId course) {
        return catalogue.course(course).map(Course::activity);
    }

    private LearningOffer offer(MemberId member, CourseSummary course, Optional<String> type, Own own) {
        EnrolmentRow row = own.begun().get(course.id().value());
        Optional<Assignment> assigned = own.assigned().stream()
                .filter(one -> one.course().equals(course.id()))
                .findFirst()
                .or(() -> row == null ? Optional.empty() : whenEnrolled(member, row));
        return offer(member, course, type.orElse(null), row, assigned);
    }

    /** An assignment that has ended still gives its category to whoever enrolled while it held. */
    private Optional<Assignment> whenEnrolled(MemberId member, EnrolmentRow row) {
        LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(row.enrolledAt), directory.zoneOf(member));
        return assignments.covering(member, new CourseId(row.key.courseId()), day);
    }

    private LearningOffer offer(
            MemberId member,
            CourseSummary course,
            @Nullable String type,
            @Nullable EnrolmentRow row,
            Optional<Assignment> assigned) {
        Time time = row == null
                ? new Time(course.minutes() * SECONDS_A_MINUTE, 0, course.capMinutes() * SECONDS_A_MINUTE)
                : time(member, row);
        return new LearningOffer(
                DisputesReachClaims.source(course.id()),
                course.title(),
                "courses/" + course.id().value(),
                time.remaining(),
                Math.min(time.counted() + time.remaining(), time.cap()),
                assigned.map(Assignment::category).orElse(Category.SELF_STUDY),
                assigned.map(Assignment::tags).orElse(Tags.NONE),
                type,
                Strength.MEASURED,
                assigned.map(Assignment::organisation).orElse(null),
                null,
                null,
                row != null && row.isOpen() ? Standing.BOOKED : Standing.OPEN);
    }

    /** Seconds still needed, counted so far, and creditable at most. */
    private record Time(long remaining, long counted, long cap) {}

    private Time time(MemberId member, EnrolmentRow row) {
        Course course = catalogue.version(new CourseId(row.key.courseId()), row.version);
        Language language = Language.ofTag(row.language);
        long whole = course.estimate(language).toSeconds();
        long remaining = 0;
        long counted = 0;
        for (Item item : course.items()) {
            ItemProgress progress = completions.format(item).progress(new EnrolledItem(member, course, item, language));
            counted += progress.secondsByVerdict().getOrDefault(Verdict.COUNTED, 0L);
            double left = progress.done() ? 0 : 1 - progress.fraction();
            remaining += Math.round(left * item.estimate(language).toSeconds());
        }
        if (whole == 0) {
            remaining = course.minutes() * SECONDS_A_MINUTE;
        }
        return new Time(remaining, counted, course.capMinutes() * SECONDS_A_MINUTE);
    }

    @Override
    public boolean take(String source) {
        return course(source)
                .map(course -> {
                    Member member = directory.member(signedIn.member());
                    enrolments.enrol(course, Language.of(member.language()));
                    return true;
                })
                .orElse(false);
    }

    @Override
    public boolean giveUp(String source) {
        return course(source)
                .map(course -> {
                    enrolments.leave(course);
                    return true;
                })
                .orElse(false);
    }

    /** The course that the source names, if there is one. */
    private Optional<CourseId> course(String source) {
        return DisputesReachClaims.course(source)
                .filter(course -> catalogue.course(course).isPresent());
    }
}
