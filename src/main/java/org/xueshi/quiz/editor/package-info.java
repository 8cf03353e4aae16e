/** Writing tests and their banks of questions in the application. */
@NullMarked
package org.xueshi.quiz.editor;

import org.jspecify.annotations.NullMarked;
