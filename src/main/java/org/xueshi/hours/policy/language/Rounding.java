package org.xueshi.hours.policy.language;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What becomes of the part of a class hour that the step can't express.
 *
 * @param step the smallest amount that is credited
 */
public record Rounding(Amount step, Direction direction) {

    /** Where an amount between two steps goes. */
    public enum Direction {
        /** It is left out. */
        @JsonProperty("down")
        DOWN,
        /** To the nearer step; from the middle up. */
        @JsonProperty("nearest")
        NEAREST,
        @JsonProperty("up")
        UP
    }

    public Rounding {
        if (step.hundredths() < 1) {
            throw new IllegalArgumentException("a step of rounding is at least a hundredth");
        }
    }

    /** Hundredths of the exact amount {@code numerator / denominator} class hours, in whole steps. */
    public int hundredths(long numerator, long denominator) {
        if (numerator < 0 || denominator < 1) {
            throw new IllegalArgumentException("time is never negative: " + numerator + "/" + denominator);
        }
        long whole = Math.multiplyExact(numerator, 100L);
        long stride = Math.multiplyExact(denominator, (long) step.hundredths());
        long steps = switch (direction) {
            case DOWN -> whole / stride;
            case NEAREST -> (2 * whole + stride) / (2 * stride);
            case UP -> Math.ceilDiv(whole, stride);
        };
        return Math.toIntExact(steps * step.hundredths());
    }
}
