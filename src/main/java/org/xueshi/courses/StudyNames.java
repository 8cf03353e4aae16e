package org.xueshi.courses;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.Localised;
import org.xueshi.tracking.ActivityId;

/** What people call a measured activity. */
@Service
@PreAuthorize("isAuthenticated()")
public class StudyNames {

    private final PublishedVersions versions;

    StudyNames(PublishedVersions versions) {
        this.versions = versions;
    }

    /**
     * An activity by its course and item.
     *
     * @param address of the course in the application, empty if it is none of a course
     */
    public record StudyName(Localised course, Localised item, String address) {}

    /** An activity that is no item of a course, or of none that there still is, keeps its own name. */
    public StudyName of(ActivityId activity) {
        Localised own = Localised.same(activity.value());
        return EnrolledItem.named(activity)
                .map(name -> {
                    Course course = versions.version(name.course(), name.version());
                    return new StudyName(
                            course.title(),
                            course.item(name.item()).map(Item::title).orElse(own),
                            "courses/" + name.course().value());
                })
                .orElse(new StudyName(own, own, ""));
    }
}
