package org.xueshi.hours;

import org.xueshi.common.Refused;

/** Somebody else has looked at this claim before, and says what came of it (C6). */
public final class ReviewDecidedRefused extends Refused {
    ReviewDecidedRefused(ReviewRecord.State state) {
        super(
                state == ReviewRecord.State.CONFIRMED
                        ? "hours.refused.review-confirmed"
                        : "hours.refused.review-reversed");
    }
}
