package org.xueshi.courses;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.Language;
import org.xueshi.people.MemberId;
import org.xueshi.tracking.ActivityId;

/** Finds what a member studies by the name of the activity, whoever is at work. Trusted callers only. */
@Service
@Transactional(readOnly = true)
public class EnrolledItems {

    private final EnrolmentRows enrolments;
    private final PublishedVersions versions;

    EnrolledItems(EnrolmentRows enrolments, PublishedVersions versions) {
        this.enrolments = enrolments;
        this.versions = versions;
    }

    /** The item as this member studies it; empty if they never enrolled, or if it is nothing of a course. */
    public Optional<EnrolledItem> of(MemberId member, ActivityId activity) {
        return EnrolledItem.named(activity).flatMap(name -> item(member, name));
    }

    private Optional<EnrolledItem> item(MemberId member, EnrolledItem.Name name) {
        return enrolments
                .findById(new EnrolmentRow.Key(member.value(), name.course().value()))
                .flatMap(row -> {
                    Course course = versions.version(name.course(), name.version());
                    return course.item(name.item())
                            .map(item -> new EnrolledItem(member, course, item, Language.ofTag(row.language)));
                });
    }
}
