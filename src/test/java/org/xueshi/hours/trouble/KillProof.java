package org.xueshi.hours.trouble;

import java.io.IOException;
import java.nio.file.Files;

/** Kill -9 of an instance and of the MySQL server at named points of approvals and checkpoints, 48 times */
public final class KillProof {

    private static final int ROUNDS = 48;

    private KillProof() {}

    /** @param arguments a seed, else one that nobody chose */
    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length > 0 ? Long.parseLong(arguments[0]) : System.nanoTime();
        System.out.printf("%d kills with seed %d%n", ROUNDS, seed);
        KillLoop.Outcome outcome;
        try (var nodes = new TwoNodes(Files.createTempDirectory("xueshi-kill"))) {
            outcome = new KillLoop(nodes, seed).run(ROUNDS);
        }
        outcome.tallies()
                .forEach((victim, points) ->
                        points.forEach((point, tally) -> System.out.printf("%-12s %-28s %s%n", victim, point, tally)));
        outcome.wrong().forEach(one -> System.out.println("  wrong: " + one));
        KillLoop.Tally all = outcome.all();
        System.out.printf(
                "acknowledged %,d: lost %d, doubled %d; without an answer %,d, of them posted all the same %,d%n",
                all.acknowledged(), all.lost(), all.doubled(), all.unanswered(), all.unansweredButPosted());
        System.exit(all.lost() == 0 && all.doubled() == 0 && outcome.wrong().isEmpty() ? 0 : 1);
    }
}
