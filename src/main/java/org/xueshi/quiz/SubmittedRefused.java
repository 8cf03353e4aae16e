package org.xueshi.quiz;

import org.xueshi.common.Refused;

/** The attempt was submitted before, perhaps in another window; nothing about it changes any more. */
public final class SubmittedRefused extends Refused {
    SubmittedRefused() {
        super("quiz.refused.submitted");
    }
}
