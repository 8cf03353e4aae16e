package org.xueshi.hours.policy;

import java.util.List;
import java.util.Set;
import org.xueshi.hours.policy.language.Selector;
import org.xueshi.hours.policy.language.StudyClass;

/** A category taken as a class of study. */
final class CategoryClass {

    private CategoryClass() {}

    static StudyClass of(Policy.KnownCategory category) {
        var all = new Selector(Set.of(category.key()), Set.of(), Set.of(), Set.of(), null, null);
        return new StudyClass(category.key(), category.title(), List.of(all));
    }
}
