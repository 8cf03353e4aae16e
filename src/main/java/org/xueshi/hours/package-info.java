/** Claims, approvals, the append-only ledger, and what a year requires. */
@ApplicationModule(allowedDependencies = {"common", "people", "library"})
@NullMarked
package org.xueshi.hours;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
