/** The HTTP edge of tracking: where players report. */
@NullMarked
package org.xueshi.tracking.web;

import org.jspecify.annotations.NullMarked;
