package org.xueshi.common;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids in the application, so that no database has to count: UUID version 7, which sorts by time of making. */
public final class Ids {

    /** Length of an id in characters, as columns hold it. */
    public static final int LENGTH = 36;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new id in lower-case text. Layout: RFC 9562, section 5.7. */
    public static String next() {
        long millis = System.currentTimeMillis();
        long high = (millis << 16) | 0x7000 | RANDOM.nextInt(1 << 12);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /** Whether it may stand in an id column. */
    public static boolean isId(String id) {
        return !id.isBlank() && id.length() <= LENGTH;
    }

    /** The id itself if it may stand in an id column, or a refusal to build one from it. */
    public static String require(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("not an id: " + id);
        }
        return id;
    }
}
