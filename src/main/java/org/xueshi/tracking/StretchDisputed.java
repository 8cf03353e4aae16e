package org.xueshi.tracking;

import java.time.Instant;
import org.xueshi.common.Stretch;
import org.xueshi.people.MemberId;

/** A member has objected to the verdict on a stretch. The verdict itself never changes. */
public record StretchDisputed(
        String id, MemberId member, ActivityId activity, Stretch stretch, String words, Instant at) {}
