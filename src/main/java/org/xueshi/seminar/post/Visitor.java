package org.xueshi.seminar.post;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.courses.Course;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.Seminar;
import org.xueshi.seminar.SeminarId;

/**
 * Somebody who was let into a seminar.
 *
 * @param course the version they are enrolled in, else the published one
 * @param enrolled false for those who came because somebody there is in their charge
 * @param branches in their charge
 */
public record Visitor(
        SeminarId seminar,
        MemberId member,
        Course course,
        Localised title,
        Seminar content,
        boolean enrolled,
        Set<String> branches) {

    /** Whether they moderate and judge what that member wrote; nobody does their own. */
    public boolean isInChargeOf(MemberId author, @Nullable String branch) {
        return branch != null && branches.contains(branch) && !author.equals(member);
    }
}
