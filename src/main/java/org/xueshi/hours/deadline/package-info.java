/** Reminders before a requirement's deadline: to the member, and in sum to those who lead the branch. */
@NullMarked
package org.xueshi.hours.deadline;

import org.jspecify.annotations.NullMarked;
