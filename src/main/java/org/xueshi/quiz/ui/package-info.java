/** What the room shows: the player of a test, its review, statistics and accommodations. */
@NullMarked
package org.xueshi.quiz.ui;

import org.jspecify.annotations.NullMarked;
