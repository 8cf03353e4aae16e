package org.xueshi.hours.policy.language;

import java.util.List;
import org.xueshi.common.Localised;

/**
 * A kind of study that clauses and caps speak of; an entry may be of several.
 *
 * @param of one of these suffices
 */
public record StudyClass(String key, Localised title, List<Selector> of) {

    public StudyClass {
        of = List.copyOf(of);
    }

    /** Whatever is of this class is of the other one too; false if that can't be told from the words alone. */
    public boolean within(StudyClass other) {
        return of.stream().allMatch(mine -> other.of.stream().anyMatch(mine::within));
    }

    /** Nothing is of both; false if that can't be told from the words alone. */
    public boolean apartFrom(StudyClass other) {
        return of.stream().allMatch(mine -> other.of.stream().allMatch(mine::apartFrom));
    }
}
