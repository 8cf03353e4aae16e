package org.xueshi.hours.policy.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.people.Mark;
import org.xueshi.people.Role;

/**
 * Whom an obligation follows: a role or a declared fact, narrowed by time since it began, marks and other facts. Exactly
 * one of role and fact is given.
 *
 * @param onlyFirst the first time that the role or fact holds, not after a break
 * @param firstMonths only so many months from its beginning
 * @param afterMonths only from so many months after its beginning
 * @param marks all of these
 * @param withoutMarks none of these
 * @param facts all of these
 * @param withoutFacts none of these
 */
public record Who(
        @Nullable Role role,
        @Nullable FactTest fact,
        @Nullable Boolean onlyFirst,
        @Nullable Integer firstMonths,
        @Nullable Integer afterMonths,
        List<Mark> marks,
        List<Mark> withoutMarks,
        List<FactTest> facts,
        List<FactTest> withoutFacts) {

    /** A declared fact, with bounds of its value if it has one; both included. */
    public record FactTest(
            String key, @Nullable Integer atLeast, @Nullable Integer atMost) {
        public boolean holds(int value) {
            return (atLeast == null || value >= atLeast) && (atMost == null || value <= atMost);
        }
    }

    public Who {
        marks = marks == null ? List.of() : List.copyOf(marks);
        withoutMarks = withoutMarks == null ? List.of() : List.copyOf(withoutMarks);
        facts = facts == null ? List.of() : List.copyOf(facts);
        withoutFacts = withoutFacts == null ? List.of() : List.copyOf(withoutFacts);
        if ((role == null) == (fact == null)) {
            throw new IllegalArgumentException("somebody is asked because of one role or one fact");
        }
    }
}
