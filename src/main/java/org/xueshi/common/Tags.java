package org.xueshi.common;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an activity was besides its category, by keys that policies ask for: rotation, intensive, on-the-job …
 *
 * @param keys in order, so that the same tags always have the same bytes
 */
public record Tags(SortedSet<String> keys) {

    public static final Tags NONE = new Tags(Collections.emptySortedSet());

    /** As many as an organiser sensibly gives to one activity. */
    public static final int MOST = 8;

    public Tags {
        if (keys.size() > MOST || !keys.stream().allMatch(Keys::isKey)) {
            throw new IllegalArgumentException(
                    "at most " + MOST + " tags of lower-case words joined by hyphens: " + keys);
        }
        keys = keys.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(new TreeSet<>(keys));
    }

    public static Tags of(Collection<String> keys) {
        return new Tags(new TreeSet<>(keys));
    }

    /** From the text of {@link #toString}. */
    public static Tags read(String text) {
        return text.isEmpty()
                ? NONE
                : Stream.of(text.split(",", -1)).collect(Collectors.collectingAndThen(Collectors.toList(), Tags::of));
    }

    /** Joined by commas; empty if there are none. */
    @Override
    public String toString() {
        return String.join(",", keys);
    }
}
