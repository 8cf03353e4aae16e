package org.xueshi.courses;

import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;

/** An item as one member studies it: the version they enrolled in, the language they chose. */
public record EnrolledItem(MemberId member, Course course, Item item, Language language) {

    /** What tracking measures. */
    public ActivityId activity() {
        return new ActivityId(course.id().value() + "/" + course.version() + "/" + item.id());
    }

    /** Where the application serves a file of the course. */
    public String address(String path) {
        return course.address(path);
    }
}
