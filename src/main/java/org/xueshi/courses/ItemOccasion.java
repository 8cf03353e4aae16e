package org.xueshi.courses;

import java.util.Optional;

/**
 * What gatherings of an item are occasions of. Without a version: who comes may have enrolled in any of them.
 *
 * @param item its id in the course
 */
public record ItemOccasion(CourseId course, String item) {

    /** As gatherings keep it. */
    public String key() {
        return course.value() + "/" + item;
    }

    /** Reads back what {@link #key} wrote; empty if it is nothing of a course. */
    public static Optional<ItemOccasion> of(String key) {
        String[] parts = key.split("/", -1);
        try {
            return parts.length == 2 && !parts[1].isBlank()
                    ? Optional.of(new ItemOccasion(new CourseId(parts[0]), parts[1]))
                    : Optional.empty();
        } catch (IllegalArgumentException noCourse) {
            return Optional.empty();
        }
    }
}
