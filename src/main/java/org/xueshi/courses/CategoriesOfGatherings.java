package org.xueshi.courses;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.xueshi.common.Category;
import org.xueshi.gatherings.GatheringCategories;
import org.xueshi.hours.StudyRules;

/** Tells gatherings what the policy can credit. */
@Component
class CategoriesOfGatherings implements GatheringCategories {

    private final StudyRules rules;

    CategoriesOfGatherings(StudyRules rules) {
        this.rules = rules;
    }

    @Override
    public List<Category> known(LocalDate day) {
        return rules.categories(day);
    }

    @Override
    public List<Kind> kinds(LocalDate day) {
        return rules.tags(day).stream()
                .map(tag -> new Kind(tag.key(), tag.title()))
                .toList();
    }
}
