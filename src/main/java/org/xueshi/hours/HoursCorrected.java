package org.xueshi.hours;

import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.people.MemberId;

/**
 * An entry was taken back and said rightly. Told at least once: member and sequence name the correction.
 *
 * @param corrected sequence of the entry that was wrong
 * @param before what it credited
 */
public record HoursCorrected(
        MemberId member,
        int sequence,
        int corrected,
        int year,
        ClassHours before,
        ClassHours amount,
        Category category,
        String reason) {}
