package org.xueshi.courses;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which courses a plan looks at: the member's own, then others as long as they are not too many, each by title. */
final class CourseChoice {

    /** More than that are no catalogue that one person has to choose from. */
    static final int MOST = 200;

    private final List<CourseSummary> ownOfAnybody;
    private final List<CourseSummary> others;

    private CourseChoice(List<CourseSummary> ownOfAnybody, List<CourseSummary> others) {
        this.ownOfAnybody = ownOfAnybody;
        this.others = others;
    }

    /**
     * What a member has to do with.
     *
     * @param begun by course, completed or not
     */
    record Own(List<Assignment> assigned, Map<String, EnrolmentRow> begun) {

        boolean hasCompleted(CourseSummary course) {
            EnrolmentRow row = begun.get(course.id().value());
            return row != null && row.completedAt != null;
        }

        /** What comes after courses that they haven't completed can't be begun yet. */
        boolean mayBegin(CourseId course, List<CourseId> needed) {
            return begun.containsKey(course.value()) || needed.stream().allMatch(this::hasCompleted);
        }

        private boolean hasCompleted(CourseId course) {
            EnrolmentRow row = begun.get(course.value());
            return row != null && row.completedAt != null;
        }

        private Set<CourseId> courses() {
            var courses = assigned.stream().map(Assignment::course).collect(Collectors.toCollection(HashSet::new));
            begun.keySet().forEach(course -> courses.add(new CourseId(course)));
            return courses;
        }

        private int completed() {
            return (int) begun.values().stream()
                    .filter(row -> row.completedAt != null)
                    .count();
        }
    }

    /** @param complete whether there is no other course that the member has not completed */
    record Chosen(List<CourseSummary> courses, boolean complete) {}

    /** Reads what the choices of these members need, and one course more than any of them can have. */
    static CourseChoice of(Collection<Own> members, Catalogue catalogue) {
        var own = members.stream().flatMap(one -> one.courses().stream()).collect(Collectors.toSet());
        int completed = members.stream().mapToInt(Own::completed).max().orElse(0);
        return new CourseChoice(catalogue.of(own), catalogue.find(CourseQuery.ALL, 0, MOST + completed + 1));
    }

    Chosen of(Own member) {
        Set<CourseId> own = member.courses();
        var courses = new LinkedHashSet<CourseSummary>();
        ownOfAnybody.stream().filter(course -> own.contains(course.id())).forEach(courses::add);
        courses.addAll(others);
        courses.removeIf(member::hasCompleted);
        boolean complete = courses.size() <= MOST;
        return new Chosen(complete ? List.copyOf(courses) : new ArrayList<>(courses).subList(0, MOST), complete);
    }
}
