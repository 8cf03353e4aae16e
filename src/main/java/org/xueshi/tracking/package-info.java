/** Turns pulses from players into verified intervals: one person, one clock, a reason for every second. */
@ApplicationModule(allowedDependencies = {"common", "people"})
@NullMarked
package org.xueshi.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
