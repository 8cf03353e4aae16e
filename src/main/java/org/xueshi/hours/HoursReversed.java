package org.xueshi.hours;

import org.xueshi.common.ClassHours;
import org.xueshi.people.MemberId;

/**
 * A posting was taken back. Told at least once: member and sequence name the reversal.
 *
 * @param reversed sequence of the posting
 * @param amount of the reversal, the opposite of the posting's
 */
public record HoursReversed(MemberId member, int sequence, int reversed, int year, ClassHours amount, String reason) {}
