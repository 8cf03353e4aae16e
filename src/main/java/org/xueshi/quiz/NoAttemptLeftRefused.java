package org.xueshi.quiz;

import org.xueshi.common.Refused;

/** All attempts that the test allows have been made; whoever is in charge may grant more. */
public final class NoAttemptLeftRefused extends Refused {
    NoAttemptLeftRefused() {
        super("quiz.refused.no-attempt-left");
    }
}
