package org.xueshi.tracking;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Draws of one learner for one purpose: what is drawn for another purpose changes nothing here. */
final class Draws {

    final RandomGenerator random;

    Draws(long seed, int learner, String purpose) {
        long stirred = seed * 0x9E3779B97F4A7C15L + learner * 0xBF58476D1CE4E5B9L;
        random = new SplittableRandom(stirred ^ purpose.hashCode() * 0x94D049BB133111EBL);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    long between(long from, long to) {
        return random.nextLong(from, to);
    }

    long exponential(long mean) {
        return Math.round(mean * random.nextExponential());
    }

    /** Log-normal, given by its median and the standard deviation of its logarithm. */
    long logNormal(double median, double spread) {
        return Math.round(median * Math.exp(spread * random.nextGaussian()));
    }
}
