package org.xueshi.hours;

import org.xueshi.common.Category;
import org.xueshi.common.Refused;

/** The policy of that day doesn't know the category. */
public final class UnknownCategoryRefused extends Refused {
    UnknownCategoryRefused(Category category) {
        super("hours.refused.unknown-category", category.key());
    }
}
