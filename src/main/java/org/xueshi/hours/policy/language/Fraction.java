package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonCreator;

/** A share of a whole, written 15% or 2/3. */
public record Fraction(int numerator, int denominator) {

    private static final int PERCENT = 100;

    public Fraction {
        if (numerator < 0 || denominator < 1 || numerator > denominator) {
            throw new IllegalArgumentException(
                    "a share lies between nothing and the whole: " + numerator + "/" + denominator);
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Fraction of(String text) {
        if (text.endsWith("%")) {
            return new Fraction(Integer.parseInt(text.substring(0, text.length() - 1)), PERCENT);
        }
        String[] parts = text.split("/", 2);
        return new Fraction(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The share of a floor: what is not whole is asked for as well. */
    public int floorOf(int hundredths) {
        return Math.toIntExact(Math.ceilDiv((long) hundredths * numerator, denominator));
    }

    /** The share of a limit: what is not whole is not allowed. */
    public int limitOf(int hundredths) {
        return Math.toIntExact((long) hundredths * numerator / denominator);
    }
}
