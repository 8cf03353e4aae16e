package org.xueshi.sitevisit;

import org.xueshi.courses.Course;
import org.xueshi.courses.Item;
import org.xueshi.courses.ItemOccasion;

/** A visit of a published course. */
public record HeldVisit(Course course, Item item) {

    /** What people come together for who take it. */
    public ItemOccasion occasion() {
        return new ItemOccasion(course.id(), item.id());
    }
}
