/** The lecture format: pages, films, sound, papers and slides in one player. */
@ApplicationModule(allowedDependencies = {"common", "people", "library", "tracking", "courses", "courses::draft"})
@NullMarked
package org.xueshi.lecture;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
