package org.xueshi.courses;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.people.MemberId;

/**
 * A member's enrolment in a version of a course.
 *
 * @param lastItem where the member was last, null if nowhere yet
 * @param open false after the member left
 * @param completedAt null while something is missing
 */
public record Enrolment(
        MemberId member,
        Course course,
        Language language,
        @Nullable String lastItem,
        boolean open,
        @Nullable Instant completedAt) {

    /** The item as this member studies it. */
    public Optional<EnrolledItem> item(String itemId) {
        return course.item(itemId).map(this::item);
    }

    public EnrolledItem item(Item item) {
        return new EnrolledItem(member, course, item, language);
    }

    /** Where to go on: the last item, or the first. */
    public Item next() {
        return Optional.ofNullable(lastItem)
                .flatMap(course::item)
                .orElse(course.items().getFirst());
    }

    public boolean completed() {
        return completedAt != null;
    }
}
