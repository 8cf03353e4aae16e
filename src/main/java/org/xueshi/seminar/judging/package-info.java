/** Judging what members have contributed. */
@NullMarked
package org.xueshi.seminar.judging;

import org.jspecify.annotations.NullMarked;
