/** Catalogue, versions, enrolment, progress and completion of courses in any format; the question pool. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "people",
            "library",
            "tracking",
            "hours",
            "gatherings",
            "gatherings::place",
            "gatherings::attendance"
        })
@NullMarked
package org.xueshi.courses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
