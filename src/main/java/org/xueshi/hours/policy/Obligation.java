package org.xueshi.hours.policy;

import java.util.Set;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Localised;
import org.xueshi.people.Role;

/**
 * A floor of class hours in a calendar year.
 *
 * @param appliesTo the roles of which one suffices
 * @param minimumHours whole class hours, more than 0
 */
public record Obligation(String id, Localised title, Set<Role> appliesTo, int minimumHours, Strictness strictness) {

    public Obligation {
        appliesTo = Set.copyOf(appliesTo);
        if (minimumHours < 1 || appliesTo.isEmpty()) {
            throw new IllegalArgumentException("an obligation asks somebody for something: " + id);
        }
    }

    public ClassHours minimum() {
        return ClassHours.of(minimumHours);
    }
}
