package org.xueshi.quiz;

import java.util.EnumSet;
import java.util.Set;

/** When a member may look at an attempt again, and at what of it. Whether it was a pass is told in any case. */
public record Review(When when, Set<Part> parts) {

    /** From when on. */
    public enum When {
        NEVER,
        /** As soon as it is submitted. */
        SUBMITTED,
        /** Once the test has been passed, or no attempt is left: until then other attempts could use it. */
        CLOSED
    }

    /** What is shown. */
    public enum Part {
        SCORE,
        /** Which answers were right, and what would have been. */
        ANSWERS,
        FEEDBACK
    }

    /** Everything, after submission. */
    public static final Review AT_ONCE = new Review(When.SUBMITTED, EnumSet.allOf(Part.class));

    public Review {
        parts = Set.copyOf(parts);
    }

    /**
     * Whether it may be looked at.
     *
     * @param closed passed, or no attempt is left
     */
    public boolean isOpen(boolean closed) {
        return switch (when) {
            case NEVER -> false;
            case SUBMITTED -> true;
            case CLOSED -> closed;
        };
    }

    /** Whether that part is shown. */
    public boolean shows(Part part, boolean closed) {
        return isOpen(closed) && parts.contains(part);
    }
}
