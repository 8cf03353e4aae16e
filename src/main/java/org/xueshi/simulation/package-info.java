/** The simulation format: branching stories in ink, told on the server, scored by what was chosen, replayed from their log. */
@ApplicationModule(allowedDependencies = {"common", "people", "library", "tracking", "courses", "courses::draft"})
@NullMarked
package org.xueshi.simulation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
