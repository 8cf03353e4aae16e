package org.xueshi.hours.policy;

import org.jspecify.annotations.Nullable;
import org.xueshi.hours.policy.language.Selector;
import org.xueshi.people.OrganisationLevel;

/** Whether an entry has all the traits of a selector. */
final class Matching {

    private Matching() {}

    static boolean matches(Selector one, Credit credit) {
        return (one.categories().isEmpty()
                        || one.categories().contains(credit.category().key()))
                && (one.strengths().isEmpty() || one.strengths().contains(credit.strength()))
                && (one.tags().isEmpty() || credit.tags().containsAll(one.tags()))
                && (one.withoutTags().isEmpty() || one.withoutTags().stream().noneMatch(credit.tags()::contains))
                && heldHighEnough(one.heldAtOrAbove(), credit)
                && (!one.aboveOwn() || heldAboveOwn(credit));
    }

    private static boolean heldHighEnough(@Nullable OrganisationLevel asked, Credit credit) {
        OrganisationLevel level = credit.organiserLevel();
        return asked == null || level != null && level.compareTo(asked) <= 0;
    }

    /** Members belong to branches, so whatever is no branch stands above. */
    private static boolean heldAboveOwn(Credit credit) {
        OrganisationLevel level = credit.organiserLevel();
        return level != null
                && level.compareTo(OrganisationLevel.BRANCH) < 0
                && !credit.branch().equals(credit.organiser());
    }
}
