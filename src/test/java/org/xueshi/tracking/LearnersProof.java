package org.xueshi.tracking;

/** Simulated learners with known truth: 3,000 x 12 sessions measured, beside the estimators that others use */
public final class LearnersProof {

    private static final int LEARNERS = 3_000;
    private static final int LEARNERS_PER_RATE = 250;
    private static final double[] RATES = {0, 0.03, 0.10, 0.20};

    private static final double BIAS = 0.01;
    private static final double MEAN_ABSOLUTE = 0.02;
    private static final double P95 = 0.05;

    private LearnersProof() {}

    /** @param arguments a seed, else one that nobody chose; how many learners, if fewer will do */
    public static void main(String[] arguments) throws InterruptedException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        int learners = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LEARNERS;
        System.out.printf("The learners of src/docs/decisions/2026-11-24-learner-model.md, from seed %d%n%n", seed);
        LearnerResults results = LearnerResults.run(seed, learners, LearnerModel.WRONG);
        long beyond = figures(results) + rates(seed, Math.min(learners, LEARNERS_PER_RATE));
        if (beyond > 0) {
            System.out.println("Time was credited that no server saw: T2 does not hold.");
            System.exit(1);
        }
    }

    private static long figures(LearnerResults results) {
        ErrorFigures ours = results.ours();
        long beyond = results.sum(LearnerResult::beyond);
        System.out.printf(
                "%,d learners, %,d sessions with a player, %,d pulses, %,.0f hours truly studied, %,.0f credited%n%n",
                results.all.size(),
                results.sum(LearnerResult::sessions),
                results.sum(LearnerResult::pulses),
                results.sum(LearnerResult::studied) / 3_600_000.0,
                results.sum(LearnerResult::counted) / 3_600_000.0);
        System.out.printf("%-38s %9s %9s%n", "verified intervals", "figure", "goal");
        goal("bias", ours.bias(), BIAS);
        goal("mean absolute error", ours.meanAbsolute(), MEAN_ABSOLUTE);
        goal("95th percentile of absolute errors", ours.p95(), P95);
        System.out.printf(
                "%-38s %7.0f s %7d s  %s%n",
                "credited beyond what a server saw", Math.ceil(beyond / 1000.0), 0, beyond == 0 ? "met" : "MISSED");
        System.out.printf("%nOn the same traces %35s %9s %9s%n", "bias", "mean abs", "p95 abs");
        row("verified intervals", ours);
        for (Estimator estimator : Estimator.values()) {
            row(estimator.words, results.of(estimator));
        }
        System.out.println("\nWhere the error comes from, in seconds per hour truly studied");
        for (ErrorCause cause : ErrorCause.values()) {
            cause(cause.words, results.secondsPerHour(cause));
        }
        cause("all that was credited and not studied", results.secondsTooMuch());
        cause("all that was studied and not credited", results.secondsMissing());
        return beyond;
    }

    private static void goal(String words, double figure, double goal) {
        boolean met = Math.abs(figure) <= goal;
        System.out.printf("%-38s %+8.2f%% %8.0f%%  %s%n", words, 100 * figure, 100 * goal, met ? "met" : "MISSED");
    }

    private static void cause(String words, double seconds) {
        System.out.printf("  %-78s %+8.1f%n", words, seconds);
    }

    private static void row(String words, ErrorFigures figures) {
        System.out.printf(
                "  %-40s %+10.1f%% %8.1f%% %8.1f%%%n",
                words, 100 * figures.bias(), 100 * figures.meanAbsolute(), 100 * figures.p95());
    }

    private static long rates(long seed, int learners) throws InterruptedException {
        System.out.printf("%nHow often attentive people fail a check is not known (%,d learners each)%n", learners);
        long beyond = 0;
        for (double rate : RATES) {
            LearnerResults results = LearnerResults.run(seed, learners, rate);
            row("%.0f %% fail".formatted(100 * rate), results.ours());
            beyond += results.sum(LearnerResult::beyond);
        }
        return beyond;
    }
}
