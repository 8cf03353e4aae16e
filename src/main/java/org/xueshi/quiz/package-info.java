/** The quiz format: a test drawn from the question pool. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "people",
            "library",
            "tracking",
            "courses",
            "courses::draft",
            "courses::question"
        })
@NullMarked
package org.xueshi.quiz;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
