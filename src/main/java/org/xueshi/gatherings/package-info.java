/** Anything people come to: who convenes it, places and wait-list, check-in and check-out, attended minutes. */
@ApplicationModule(allowedDependencies = {"common", "people", "tracking"})
@NullMarked
package org.xueshi.gatherings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
