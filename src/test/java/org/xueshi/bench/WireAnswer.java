package org.xueshi.bench;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The head of an HTTP/1.1 answer.
 *
 * @param headers by their names in lower case
 */
record WireAnswer(int status, Map<String, String> headers) {

    /** Fails for answers without a known length: nothing here has one. */
    static WireAnswer parse(String head) {
        Map<String, String> headers = new HashMap<>();
        head.lines().skip(1).filter(line -> line.contains(":")).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        if (headers.containsKey("transfer-encoding")) {
            throw new IllegalStateException("an answer in chunks: " + head);
        }
        return new WireAnswer(Integer.parseInt(head.split(" ", 3)[1]), headers);
    }

    /** Of the body, in bytes. */
    long length() {
        return Long.parseLong(headers.getOrDefault("content-length", "0"));
    }

    /** Whether the server closes the connection after it. */
    boolean isLast() {
        return headers.getOrDefault("connection", "").equalsIgnoreCase("close");
    }

    /** Fails if it is another. */
    WireAnswer require(int expected) {
        if (status != expected) {
            throw new IllegalStateException("answered by " + status + " and not by " + expected + ": " + headers);
        }
        return this;
    }
}
