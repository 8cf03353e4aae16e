package org.xueshi.common;

import java.util.List;
import java.util.stream.Collectors;

/** A file that people write can't be taken as it stands; says where and why, all problems at once. */
public final class BadFileRefused extends Refused {

    /**
     * What is wrong at one place.
     *
     * @param file or, where line is 0, the JSON pointer of what is wrong in something that is no file
     * @param line counted from 1
     */
    public record Problem(String file, int line, String message) {

        /** As compilers write it, so that editors can jump there. */
        @Override
        public String toString() {
            return line == 0 ? message : file + ":" + line + ": " + message;
        }
    }

    private final transient List<Problem> problems;

    public BadFileRefused(List<Problem> problems) {
        super("common.refused.bad-file", lines(problems));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One line for each problem: what whoever starts the application reads. */
    @Override
    public String getMessage() {
        return lines(problems);
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
