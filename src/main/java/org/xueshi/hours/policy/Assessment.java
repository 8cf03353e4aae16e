package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.List;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.people.Mark;
import org.xueshi.people.Role;

/**
 * Where a member stands in a year, with the reasons.
 *
 * @param asOf the day whose facts were looked at
 * @param shares by category, in the policy's order; those without hours included if the policy knows them
 * @param toward hours that count toward the floor
 * @param beside hours shown beside it
 */
public record Assessment(
        int year,
        LocalDate asOf,
        PolicyRef policy,
        Standing standing,
        List<Share> shares,
        ClassHours toward,
        ClassHours beside) {

    /** One category's hours, and whether they count toward the floor. */
    public record Share(Category category, ClassHours hours, boolean countsTowardFloor, int entries) {}

    /** What is asked, and why. */
    public sealed interface Standing {}

    /**
     * An obligation applies.
     *
     * @param because the role held on the day that it follows from
     * @param outweighed less strict ones that apply as well
     * @param missing zero once it is met
     * @param due the last day of the year
     */
    public record Required(
            Obligation obligation, Role because, List<Obligation> outweighed, ClassHours missing, LocalDate due)
            implements Standing {
        public boolean met() {
            return missing.isZero();
        }
    }

    /** Nothing is asked of whoever bears the mark on the day. */
    public record Exempt(Mark because) implements Standing {}

    /** No obligation applies to any role held on the day. */
    public record NothingAsked() implements Standing {}

    public ClassHours total() {
        return toward.plus(beside);
    }
}
