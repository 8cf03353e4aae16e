package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;

/**
 * What is asked of some people in a window.
 *
 * @param from the first day on which it is asked, if it begins after the policy does
 * @param until the last day on which it is asked, if it ends before the policy does
 * @param who one of these suffices
 * @param held which days of the window decide
 * @param firstWindowExempt the window in which somebody first comes under it asks for nothing
 * @param lateMonths so long after a window's end, hours first fill what that window lacked
 */
public record Obligation(
        String id,
        Localised title,
        Strictness strictness,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        List<Who> who,
        @Nullable Held held,
        Window window,
        @Nullable Boolean firstWindowExempt,
        @Nullable Prorate prorate,
        List<Clause> clauses,
        @Nullable CarryOver carryOver,
        @Nullable Integer lateMonths) {

    /** When the role or fact has to hold for the window to ask for anything. */
    public enum Held {
        /** On its last day, or today while it runs. */
        @JsonProperty("on-day")
        ON_DAY,
        /** On any day of it. */
        @JsonProperty("any-day")
        ANY_DAY
    }

    public Obligation {
        who = List.copyOf(who);
        clauses = List.copyOf(clauses);
        if (clauses.isEmpty() || who.isEmpty()) {
            throw new IllegalArgumentException("an obligation asks somebody for something: " + id);
        }
    }

    public boolean heldOnAnyDay() {
        return held == Held.ANY_DAY;
    }

    public boolean exemptsFirstWindow() {
        return Boolean.TRUE.equals(firstWindowExempt);
    }

    public boolean isAskedOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }

    public Clause first() {
        return clauses.getFirst();
    }

    /** The first clause's place, or that of the clause with the id; -1 if there is none. */
    public int place(String clause) {
        for (int n = 0; n < clauses.size(); n++) {
            if (clauses.get(n).id().equals(clause)) {
                return n;
            }
        }
        return -1;
    }
}
