/** What members keep beside a lecture for themselves: notes, and where they are. */
@NullMarked
package org.xueshi.lecture.notes;

import org.jspecify.annotations.NullMarked;
