package org.xueshi.tracking;

import java.util.Arrays;

/** How far an estimate is off over many learners: shares of the truth. */
record ErrorFigures(double bias, double meanAbsolute, double p95) {

    static ErrorFigures of(double[] errors) {
        double[] sorted = Arrays.stream(errors).map(Math::abs).sorted().toArray();
        return new ErrorFigures(
                Arrays.stream(errors).average().orElseThrow(),
                Arrays.stream(sorted).average().orElseThrow(),
                sorted[(int) Math.ceil(0.95 * sorted.length) - 1]);
    }
}
