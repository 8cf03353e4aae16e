/** Makes a sample organisation with two years of history through the public services, with the clock set back. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "people",
            "courses",
            "courses::question",
            "hours",
            "hours::checkpoint",
            "gatherings",
            "gatherings::place",
            "tracking",
            "lecture",
            "quiz",
            "seminar",
            "seminar::post"
        })
@NullMarked
package org.xueshi.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
