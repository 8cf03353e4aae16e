package org.xueshi.hours.policy;

import java.util.Set;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.hours.Strength;

/**
 * Which claims are posted at once, without a leader, if nothing about them is unusual (C5).
 *
 * @param strengths how such hours have to be known
 * @param categories keys of the kinds of study it is for
 * @param atMostHours the most that one claim may ask for, in class hours
 * @param samplePercent of these, so many in a hundred are drawn for a leader to look at afterwards
 */
public record Automatic(Set<Strength> strengths, Set<String> categories, int atMostHours, int samplePercent) {

    private static final int WHOLE = 100;

    public Automatic {
        strengths = Set.copyOf(strengths);
        categories = Set.copyOf(categories);
        if (atMostHours < 1 || samplePercent < 1 || samplePercent > WHOLE) {
            throw new IllegalArgumentException(
                    "what is posted by rule has a limit in hours, and a sample of 1 to 100 %");
        }
    }

    public boolean posts(Strength strength, Category category, ClassHours credit) {
        return strengths.contains(strength)
                && categories.contains(category.key())
                && credit.hundredths() > 0
                && credit.compareTo(ClassHours.of(atMostHours)) <= 0;
    }
}
