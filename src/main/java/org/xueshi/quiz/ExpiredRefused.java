package org.xueshi.quiz;

import org.xueshi.common.Refused;

/** The attempt's time is over; the answers kept until then count. */
public final class ExpiredRefused extends Refused {
    ExpiredRefused() {
        super("quiz.refused.expired");
    }
}
