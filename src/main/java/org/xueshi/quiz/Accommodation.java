package org.xueshi.quiz;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.xueshi.courses.CourseId;
import org.xueshi.people.MemberId;

/**
 * What makes a test fair for one member: more time, more attempts.
 *
 * @param course null for all tests
 * @param item null exactly if the course is
 * @param factorPercent of the time limit; 100 leaves it as it is
 * @param endedAt null while it holds
 */
public record Accommodation(
        String id,
        MemberId member,
        @Nullable CourseId course,
        @Nullable String item,
        int factorPercent,
        int extraAttempts,
        String reason,
        MemberId grantedBy,
        Instant grantedAt,
        @Nullable Instant endedAt) {}
