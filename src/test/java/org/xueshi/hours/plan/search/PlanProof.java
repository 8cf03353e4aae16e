package org.xueshi.hours.plan.search;

/** Plans to comply beside an exhaustive search, on small positions drawn by chance; about 10 minutes */
public final class PlanProof {

    private static final int CASES = 10_000;
    private static final int EVERY = 1_000;

    private PlanProof() {}

    /**
     * Ends with 1 at the first plan that is not the best.
     *
     * @param arguments the seed of one case, if only that is wanted
     */
    public static void main(String[] arguments) {
        var seen = new PlanCheck.Seen();
        long first = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1;
        long cases = arguments.length > 0 ? 1 : CASES;
        for (long seed = first; seed < first + cases; seed++) {
            String wrong = PlanCheck.wrong(SmallCase.of(seed), seen);
            if (!wrong.isEmpty()) {
                System.out.println("Seed " + seed + ": " + wrong);
                System.exit(1);
            }
            if (seen.cases % EVERY == 0) {
                System.out.println(seen);
            }
        }
        System.out.println(seen + ". Every proven plan is the best there is.");
    }
}
