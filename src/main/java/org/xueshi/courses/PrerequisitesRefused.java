package org.xueshi.courses;

import java.util.List;
import java.util.stream.Collectors;
import org.xueshi.common.Localised;
import org.xueshi.common.Refused;

/** Other courses are to be completed first; says which. */
public final class PrerequisitesRefused extends Refused {

    private final transient List<CourseSummary> missing;

    PrerequisitesRefused(List<CourseSummary> missing) {
        super("courses.refused.prerequisites", missing.size(), titles(missing));
        this.missing = List.copyOf(missing);
    }

    private static Localised titles(List<CourseSummary> courses) {
        return new Localised(
                courses.stream().map(course -> course.title().zh()).collect(Collectors.joining("、")),
                courses.stream().map(course -> course.title().en()).collect(Collectors.joining(", ")));
    }

    /** The courses to complete. */
    public List<CourseSummary> missing() {
        return missing;
    }
}
