package org.xueshi.seminar.post;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.MemberId;
import org.xueshi.seminar.Rubric.Counted;
import org.xueshi.seminar.SeminarId;

/**
 * What a member has contributed to a seminar.
 *
 * @param courseVersion whose rubric it is judged by
 * @param branch of the day when they last wrote
 * @param doubtful posts that copy others or say nothing
 * @param waitingSince null unless it waits
 */
public record Contribution(
        SeminarId seminar,
        MemberId member,
        int courseVersion,
        String branch,
        Counted counted,
        int doubtful,
        Standing standing,
        @Nullable Instant waitingSince) {

    static Contribution of(ContributionRow row) {
        Long since = row.waitingSince;
        return new Contribution(
                SeminarId.of(row.key.course(), row.key.item()),
                new MemberId(row.key.memberId()),
                row.courseVersion,
                row.branchId,
                new Counted(row.ownPosts, row.replies),
                row.doubtful,
                row.standing,
                since == null ? null : Instant.ofEpochMilli(since));
    }
}
