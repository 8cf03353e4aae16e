/** How a lecture is written. */
@NullMarked
package org.xueshi.lecture.edit;

import org.jspecify.annotations.NullMarked;
