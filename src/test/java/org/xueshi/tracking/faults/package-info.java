/** Whether the room's tests notice mistakes in its rules: some made on purpose, and all that PIT thinks of. */
@NullMarked
package org.xueshi.tracking.faults;

import org.jspecify.annotations.NullMarked;
