package org.xueshi.common;

/**
 * An expected refusal: nothing was written, and the person can read what to do. Its text stands in the bundles under the
 * key, so that it is shown in the reader's language; rooms subclass it with names that end in {@code Refused}.
 */
public class Refused extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    /** @param key message key in the room's bundle, for instance {@code hours.refused.own-claim} */
    public Refused(String key, Object... arguments) {
        super(key);
        this.key = key;
        this.arguments = arguments.clone();
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
