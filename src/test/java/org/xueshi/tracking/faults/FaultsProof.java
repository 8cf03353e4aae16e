package org.xueshi.tracking.faults;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Mistakes seeded into the rules of measured time, each with the test that notices it */
public final class FaultsProof {

    private static final int WIDTH = 170;

    private FaultsProof() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Fault> faults = Fault.all();
        int wrong = testsThatFailAnyway(faults);
        for (Fault fault : faults) {
            wrong += isCaught(fault) ? 0 : 1;
        }
        System.out.printf("%n%d faults, %d not caught as they should be%n", faults.size(), wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }

    /** A test that fails without a fault would seem to notice all of them. */
    private static int testsThatFailAnyway(List<Fault> faults) throws IOException, InterruptedException {
        List<String> tests =
                faults.stream().map(Fault::testClass).distinct().sorted().toList();
        Optional<String> failure = Trial.without(tests);
        System.out.println(failure.map(how -> "FAILS WITHOUT A FAULT: " + cut(how))
                .orElse("Without a fault all %d test classes pass.".formatted(tests.size())));
        return failure.isPresent() ? 1 : 0;
    }

    private static boolean isCaught(Fault fault) throws IOException, InterruptedException {
        try {
            Optional<String> how = Trial.of(fault);
            System.out.printf("%s %s%n", how.isPresent() ? "      " : "MISSED", fault.words());
            System.out.printf("         %s, by %s %s%n", fault.file(), fault.test(), cut(how.orElse("not")));
            return how.isPresent();
        } catch (IllegalStateException untried) {
            System.out.printf("BROKEN %s%n         %s, %s%n", fault.words(), fault.file(), untried.getMessage());
            return false;
        }
    }

    private static String cut(String how) {
        return how.length() <= WIDTH ? how : how.substring(0, WIDTH) + " …";
    }
}
