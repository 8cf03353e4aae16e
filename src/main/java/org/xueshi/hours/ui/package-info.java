/** Pages about hours: a member's year, a claim, the leader's inbox. */
@NullMarked
package org.xueshi.hours.ui;

import org.jspecify.annotations.NullMarked;
