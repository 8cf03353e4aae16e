package org.xueshi.quiz.ui;

import org.jspecify.annotations.Nullable;

/**
 * A line of a question that is looked at again.
 *
 * @param strong whether it is what was right
 * @param note what it is to the member; empty for nothing
 */
record ReviewLine(
        String text, boolean strong, String note, @Nullable String feedback) {}
