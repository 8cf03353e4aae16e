package org.xueshi.courses;

import java.util.Optional;
import org.xueshi.common.Language;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;

/** An item as one member studies it: the version they enrolled in, the language they chose. */
public record EnrolledItem(MemberId member, Course course, Item item, Language language) {

    /** What tracking measures. */
    public ActivityId activity() {
        return new ActivityId(course.id().value() + "/" + course.version() + "/" + item.id());
    }

    /** What people come together for who study it. */
    public ItemOccasion occasion() {
        return new ItemOccasion(course.id(), item.id());
    }

    /** What an activity's name says. */
    public record Name(CourseId course, int version, String item) {}

    /** Reads back what {@link #activity} wrote; empty if it is nothing of a course. */
    public static Optional<Name> named(ActivityId activity) {
        String[] parts = activity.value().split("/");
        return parts.length == 3 && parts[1].matches("\\d{1,9}")
                ? Optional.of(new Name(new CourseId(parts[0]), Integer.parseInt(parts[1]), parts[2]))
                : Optional.empty();
    }

    /** How much of it is to be met, for formats that measure coverage. */
    public int coveragePercent() {
        Integer own = item.rule().coveragePercent();
        return own == null ? course.coveragePercent() : own;
    }

    /** Where the application serves a file of the course. */
    public String address(String path) {
        return course.address(path);
    }
}
