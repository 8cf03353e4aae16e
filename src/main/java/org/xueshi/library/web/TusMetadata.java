package org.xueshi.library.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what a browser tells of a file: pairs of a key and a value in Base64, with commas between (tus 1.0.0, creation). */
final class TusMetadata {

    /** More than names need; the table has room for no more. */
    private static final int LONGEST = 4_000;

    private TusMetadata() {}

    /** Refuses what is too long or can't be read. */
    static Map<String, String> of(@Nullable String header) {
        if (header == null || header.length() > LONGEST) {
            throw new IllegalArgumentException("what an upload is called has at most " + LONGEST + " characters");
        }
        Map<String, String> found = new HashMap<>();
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" ", 2);
            byte[] value = Base64.getDecoder().decode(parts.length > 1 ? parts[1].strip() : "");
            found.put(parts[0], new String(value, StandardCharsets.UTF_8));
        }
        return found;
    }
}
