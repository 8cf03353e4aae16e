package org.xueshi.hours.year;

import org.xueshi.common.Refused;

/** A fact can't be declared like that; says why. */
public final class FactRefused extends Refused {

    private FactRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** The rules in use ask for no such fact. */
    static FactRefused unknown() {
        return new FactRefused("hours.refused.fact-unknown");
    }

    /** The number is none that a year's count can have. */
    static FactRefused value(int most) {
        return new FactRefused("hours.refused.fact-value", Integer.toString(most));
    }

    /** The same fact is known for some of these days: two numbers would hold at once. */
    static FactRefused overlaps() {
        return new FactRefused("hours.refused.fact-overlaps");
    }

    /** Somebody has withdrawn it. */
    static FactRefused withdrawn() {
        return new FactRefused("hours.refused.fact-withdrawn");
    }
}
