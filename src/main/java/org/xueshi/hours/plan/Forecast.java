package org.xueshi.hours.plan;

import org.xueshi.common.ClassHours;

/**
 * What a member's year comes to and may still come to, each kept apart: only what is credited is in any total (R5).
 *
 * @param credited entries of the ledger, of whatever category
 * @param claimed by claims that wait for a leader
 * @param booked what the courses begun would be credited with, if they are completed
 * @param waitListed the same for what the member waits for a place in
 */
public record Forecast(ClassHours credited, Part claimed, Part booked, Part waitListed) {

    /** Hours, and how many things they come from. */
    public record Part(ClassHours hours, int count) {
        public static final Part NONE = new Part(ClassHours.ZERO, 0);

        Part plus(ClassHours more) {
            return new Part(hours.plus(more), count + 1);
        }
    }
}
