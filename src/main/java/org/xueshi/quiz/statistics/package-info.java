/** What the answers of many say about the questions of a test. */
@NullMarked
package org.xueshi.quiz.statistics;

import org.jspecify.annotations.NullMarked;
