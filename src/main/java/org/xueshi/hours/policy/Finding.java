package org.xueshi.hours.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.hours.policy.language.Cap;
import org.xueshi.hours.policy.language.Clause;

/**
 * How one clause stands. Numbers are hundredths of class hours, or trainings if the clause counts.
 *
 * @param what the class of study that counts
 * @param carried the part of {@code have} that an earlier window left
 * @param missing zero once it is met
 * @param lostSince the first day on which it could no longer be met; null unless it is lost
 * @param uses what became of each entry of the window, by sequence
 */
public record Finding(
        Clause clause,
        Localised what,
        int required,
        int have,
        int carried,
        int missing,
        State state,
        @Nullable LocalDate lostSince,
        List<Limit> limits,
        List<Use> uses) {

    /**
     * A cap of the clause.
     *
     * @param what the class of study that it limits
     */
    public record Limit(String id, Localised what, ClassHours most, Cap.Per per) {}

    /**
     * What became of an entry.
     *
     * @param counted hundredths of it that counted, or 1 where entries are counted; negative in a later reversal
     * @param left hundredths of it that did not
     * @param reason why something was left; {@link Reason#COUNTED} if nothing was
     * @param cap id of the cap, if it was one
     */
    public record Use(
            int sequence,
            int counted,
            int left,
            Reason reason,
            @Nullable String cap) {}

    /** Why an entry counted, or not. */
    public enum Reason {
        COUNTED,
        /** More than a cap allows. */
        CAPPED,
        /** Not the kind of study that the clause counts. */
        OTHER_KIND,
        /** Reversed. */
        TAKEN_BACK,
        /** The same activity counted before. */
        REPEATED,
        /** It filled what the window before lacked. */
        FILLED_LAST
    }
}
