/** What members take away of their hours: transcripts on paper, sheets, and the places where anybody verifies them. */
@ApplicationModule(
        allowedDependencies = {"common", "people", "hours", "hours::checkpoint", "hours::ledger", "hours::proof"})
@NullMarked
package org.xueshi.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
