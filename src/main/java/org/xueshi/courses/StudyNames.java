package org.xueshi.courses;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.xueshi.common.Localised;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.Gatherings;
import org.xueshi.tracking.ActivityId;

/** What people call a measured activity. */
@Service
@PreAuthorize("isAuthenticated()")
public class StudyNames {

    private final PublishedVersions versions;
    private final Gatherings gatherings;

    StudyNames(PublishedVersions versions, Gatherings gatherings) {
        this.versions = versions;
        this.gatherings = gatherings;
    }

    /**
     * An activity by its course and item, or by gathering and place.
     *
     * @param address of the course or gathering in the application, empty if it is neither
     */
    public record StudyName(Localised course, Localised item, String address) {}

    /** An activity that is neither of a course nor of a gathering that there still is keeps its own name. */
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
                .or(() -> gathering(activity))
                .orElse(new StudyName(own, own, ""));
    }

    private Optional<StudyName> gathering(ActivityId activity) {
        return Gathering.named(activity)
                .flatMap(gatherings::find)
                .map(found -> new StudyName(
                        found.title(),
                        found.plan().texts().venue(),
                        "gatherings/" + found.id().value()));
    }
}
