package org.xueshi.courses;

import java.util.List;
import org.xueshi.common.Refused;

/** Other courses are to be completed first; says which. */
public final class PrerequisitesRefused extends Refused {

    private final transient List<CourseSummary> missing;

    PrerequisitesRefused(List<CourseSummary> missing) {
        super(
                "courses.refused.prerequisites",
                missing.size(),
                String.join(
                        ", ",
                        missing.stream().map(course -> course.title().en()).toList()));
        this.missing = List.copyOf(missing);
    }

    /** The courses to complete. */
    public List<CourseSummary> missing() {
        return missing;
    }
}
