package org.xueshi.quiz;

import org.jspecify.annotations.Nullable;

/** A member's submitted attempts at a test in one row: how many, when the last was, and the best score. */
record Tally(
        long submitted, @Nullable Long lastAt, @Nullable Integer best) {}
