package org.xueshi.courses.draft;

import java.time.Instant;
import java.util.List;
import org.xueshi.common.Localised;
import org.xueshi.courses.CourseId;

/**
 * A course that is being written, for those who write it.
 *
 * @param items as they stand, each with its format
 */
public record CourseDraft(CourseId course, Localised title, List<DraftItem> items, Instant changedAt) {

    /** An item of a draft. */
    public record DraftItem(String id, String format, Localised title) {}
}
