package org.xueshi.gatherings;

import java.time.LocalDate;
import java.util.List;
import org.xueshi.common.Category;
import org.xueshi.common.Localised;

/** The categories and kinds of activity that the rules of a day know; told by the room that has rules. */
public interface GatheringCategories {

    /** What hours can be credited as, in the order of the rules. */
    List<Category> known(LocalDate day);

    /** Whether hours of that category can be credited. */
    default boolean knows(Category category, LocalDate day) {
        return known(day).contains(category);
    }

    /** A kind of activity that the rules ask for, by its tag. */
    record Kind(String tag, Localised title) {}

    /** Kinds of activity that the rules ask for. */
    List<Kind> kinds(LocalDate day);
}
