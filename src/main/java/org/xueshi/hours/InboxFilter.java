package org.xueshi.hours;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Category;
import org.xueshi.people.MemberId;

/** Which of the waiting claims a leader looks at; null leaves nothing out. */
public record InboxFilter(
        @Nullable MemberId member,
        @Nullable Category category,
        @Nullable Strength strength,
        @Nullable Boolean unusual) {

    public static final InboxFilter ALL = new InboxFilter(null, null, null, null);

    private static final int ANY = 0;
    private static final int UNUSUAL = 1;
    private static final int ORDINARY = 2;

    /** The same choice among the claims that are lifted out, or among the others. */
    public InboxFilter only(boolean unusualOnes) {
        return new InboxFilter(member, category, strength, unusualOnes);
    }

    Set<Strength> strengths() {
        return strength == null ? EnumSet.allOf(Strength.class) : EnumSet.of(strength);
    }

    int look() {
        return unusual == null ? ANY : unusual ? UNUSUAL : ORDINARY;
    }
}
