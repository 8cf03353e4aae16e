package org.xueshi.sitevisit.base;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.xueshi.gatherings.GatheringPlace;
import org.xueshi.people.OrganisationId;

/**
 * A place that can be visited.
 *
 * @param keeper the organisation that keeps it up to date; null if it came with the content, whose folder is then changed
 * @param capacity people it takes at once
 * @param place null if nobody said where it is on the earth
 * @param revision counts its changes, so that two who change it at once don’t undo each other; 0 for a new one
 */
public record Base(
        BaseId id,
        @Nullable OrganisationId keeper,
        BaseTexts texts,
        Set<Theme> themes,
        int capacity,
        @Nullable GatheringPlace place,
        List<BasePicture> pictures,
        int revision) {

    /** As many as the largest hall seats. */
    public static final int MOST_PEOPLE = 2_000;

    /** Enough to know the place by. */
    public static final int MOST_PICTURES = 6;

    /** Longest name, in characters. */
    public static final int MOST_NAME = 120;

    /** Longest other text, in characters. */
    public static final int MOST_TEXT = 2_000;

    public Base {
        themes = Set.copyOf(new TreeSet<>(themes));
        pictures = List.copyOf(pictures);
    }

    /** In the order in which they are declared. */
    public List<Theme> sortedThemes() {
        return List.copyOf(new TreeSet<>(themes));
    }

    /** Where the application serves the picture, relative to its root. */
    public String address(BasePicture picture) {
        return "base-pictures/" + id.value() + "/" + picture.sha256();
    }
}
