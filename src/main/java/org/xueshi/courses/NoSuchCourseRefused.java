package org.xueshi.courses;

import org.xueshi.common.Refused;

/** There is no such course, or not any more. */
public final class NoSuchCourseRefused extends Refused {
    /** @param id as it was asked for */
    public NoSuchCourseRefused(String id) {
        super("courses.refused.no-such-course", id);
    }
}
