package org.xueshi.common;

import java.math.BigDecimal;

/** An amount of class hours in integer hundredths; negative only in a reversal. */
public record ClassHours(int hundredths) implements Comparable<ClassHours> {

    public static final ClassHours ZERO = new ClassHours(0);

    /** Whole class hours. */
    public static ClassHours of(int hours) {
        return new ClassHours(Math.multiplyExact(hours, 100));
    }

    public ClassHours plus(ClassHours other) {
        return new ClassHours(Math.addExact(hundredths, other.hundredths));
    }

    public ClassHours minus(ClassHours other) {
        return new ClassHours(Math.subtractExact(hundredths, other.hundredths));
    }

    public ClassHours negated() {
        return new ClassHours(Math.negateExact(hundredths));
    }

    public boolean isZero() {
        return hundredths == 0;
    }

    @Override
    public int compareTo(ClassHours other) {
        return Integer.compare(hundredths, other.hundredths);
    }

    /** As people write it: no trailing zeros, a point before the fraction. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
