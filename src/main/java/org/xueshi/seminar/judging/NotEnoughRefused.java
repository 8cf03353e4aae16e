package org.xueshi.seminar.judging;

import org.xueshi.common.Refused;

/** Something that the rubric counts is missing: no judgement takes its place. */
public final class NotEnoughRefused extends Refused {
    NotEnoughRefused() {
        super("seminar.refused.not-enough");
    }
}
