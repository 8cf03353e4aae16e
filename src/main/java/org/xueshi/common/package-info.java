/** What every room shares: value types, the clock, ids, refusals, texts in both languages. */
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package org.xueshi.common;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
