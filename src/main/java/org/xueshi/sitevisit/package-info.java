/** The site visit format, "classroom + base": a visit to a base, what one writes of it afterwards, and the directory of bases. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "people",
            "library",
            "tracking",
            "gatherings",
            "gatherings::place",
            "gatherings::attendance",
            "courses",
            "courses::draft"
        })
@NullMarked
package org.xueshi.sitevisit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
