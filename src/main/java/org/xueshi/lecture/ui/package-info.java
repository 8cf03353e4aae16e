/** How a lecture is studied. */
@NullMarked
package org.xueshi.lecture.ui;

import org.jspecify.annotations.NullMarked;
