package org.xueshi.seminar.post;

/** How a member's contribution stands. */
public enum Standing {
    /** Something that can be counted is still missing, or nobody is asked to judge. */
    WRITING,
    /** All that can be counted is there: for somebody to judge, if the rubric asks for it. */
    WAITING,
    /** Given back with words; it waits again once its author writes or changes something. */
    RETURNED,
    SUFFICIENT
}
