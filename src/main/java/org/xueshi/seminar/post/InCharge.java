package org.xueshi.seminar.post;

import org.xueshi.seminar.SeminarId;

/** A seminar where members in one's charge wrote, and how many of them wait to be judged. */
public record InCharge(String course, String item, long members, long waiting) {

    /** Its name. */
    public SeminarId seminar() {
        return SeminarId.of(course, item);
    }
}
