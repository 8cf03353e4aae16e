package org.xueshi.seminar.judging;

import org.xueshi.common.Refused;

/** Somebody else has judged, or its author has changed it, since the judge looked at it. */
public final class JudgedMeanwhileRefused extends Refused {
    JudgedMeanwhileRefused() {
        super("seminar.refused.judged-meanwhile");
    }
}
