package org.xueshi.people.credentials;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes passwords that are read out once: 75 bits in three groups, of letters and digits that nobody confuses. */
public final class OneTimePassword {

    /** 32 signs, 5 bits each; without l, o, 0 and 1. */
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 3;
    private static final int GROUP_SIGNS = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    /** For instance {@code k7mn4-2xqpb-hw9dr}. */
    public static String next() {
        return IntStream.range(0, GROUPS).mapToObj(group -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(GROUP_SIGNS, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }
}
