package org.xueshi.hours.policy.language;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.hours.Strength;
import org.xueshi.people.OrganisationLevel;

/**
 * Traits that an entry must all have; a trait left out asks for nothing.
 *
 * @param categories one of these
 * @param tags all of these
 * @param withoutTags none of these
 * @param strengths one of these
 * @param heldAtOrAbove by an organisation of this level or a higher one
 * @param heldAboveOwn by an organisation above the branch that the member belonged to on the day
 */
public record Selector(
        Set<String> categories,
        Set<String> tags,
        Set<String> withoutTags,
        Set<Strength> strengths,
        @Nullable OrganisationLevel heldAtOrAbove,
        @Nullable Boolean heldAboveOwn) {

    public Selector {
        categories = categories == null ? Set.of() : Set.copyOf(categories);
        tags = tags == null ? Set.of() : Set.copyOf(tags);
        withoutTags = withoutTags == null ? Set.of() : Set.copyOf(withoutTags);
        strengths = strengths == null ? Set.of() : Set.copyOf(strengths);
    }

    public boolean aboveOwn() {
        return Boolean.TRUE.equals(heldAboveOwn);
    }

    /** Whatever this one chooses the other chooses too; false if that can't be told from the words alone. */
    public boolean within(Selector other) {
        return inside(categories, other.categories)
                && inside(strengths, other.strengths)
                && tags.containsAll(other.tags)
                && withoutTags.containsAll(other.withoutTags)
                && (other.heldAtOrAbove == null
                        || heldAtOrAbove != null && heldAtOrAbove.compareTo(other.heldAtOrAbove) <= 0)
                && (!other.aboveOwn() || aboveOwn());
    }

    /** Nothing can be chosen by both; false if that can't be told from the words alone. */
    public boolean apartFrom(Selector other) {
        return disjoint(categories, other.categories)
                || disjoint(strengths, other.strengths)
                || tags.stream().anyMatch(other.withoutTags::contains)
                || other.tags.stream().anyMatch(withoutTags::contains);
    }

    private static <T> boolean inside(Set<T> these, Set<T> those) {
        return those.isEmpty() || !these.isEmpty() && those.containsAll(these);
    }

    private static <T> boolean disjoint(Set<T> these, Set<T> those) {
        return !these.isEmpty() && !those.isEmpty() && these.stream().noneMatch(those::contains);
    }
}
