/** What belongs to a meeting that is held live: its material, questions, polls and minutes. */
@NullMarked
package org.xueshi.seminar.live;

import org.jspecify.annotations.NullMarked;
