/** Keeps files once, knows by Tika what they are, and serves them safely. */
@ApplicationModule(allowedDependencies = {"common", "people"})
@NullMarked
package org.xueshi.library;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
