package org.xueshi.common;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A file that people write can't be taken as it stands; says where and why, all problems at once. */
public final class BadFileRefused extends Refused {

    /**
     * What is wrong at one place.
     *
     * @param file or, where line is 0, the JSON pointer of what is wrong in something that is no file
     * @param line counted from 1
     * @param message told in its reader's language; what it names, for instance a path, is among its arguments
     */
    public record Problem(String file, int line, Sentence message) {

        /** As compilers write it, so that editors can jump there; Chinese for any Chinese locale, else English. */
        public String in(Locale locale) {
            return line == 0 ? message.in(locale) : file + ":" + line + ": " + message.in(locale);
        }

        /** For whoever starts the application from a terminal. */
        @Override
        public String toString() {
            return in(Locale.ENGLISH);
        }
    }

    private final transient List<Problem> problems;

    public BadFileRefused(List<Problem> problems) {
        super(
                "common.refused.bad-file",
                new Localised(lines(problems, Locale.SIMPLIFIED_CHINESE), lines(problems, Locale.ENGLISH)));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }

    /** One line for each problem: what whoever starts the application reads. */
    @Override
    public String getMessage() {
        return lines(problems, Locale.ENGLISH);
    }

    private static String lines(List<Problem> problems, Locale reader) {
        return problems.stream().map(problem -> problem.in(reader)).collect(Collectors.joining("\n"));
    }
}
