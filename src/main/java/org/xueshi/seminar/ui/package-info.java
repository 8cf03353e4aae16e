/** Reading, writing and judging in a seminar. */
@NullMarked
package org.xueshi.seminar.ui;

import org.jspecify.annotations.NullMarked;
