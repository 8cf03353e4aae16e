package org.xueshi.bench;

import java.nio.charset.StandardCharsets;

/** The player of somebody who reads a page: its pulses as bytes of HTTP, by its own clock. For one connection at a time. */
final class Player {

    private static final long NANOS = 1_000_000;

    /** In the order in which a browser's player says it. */
    private static final String BODY = """
            {"token":"%s","sequence":%d,"answered":%d,"elapsedMillis":%d,"visibleMillis":%4$d,"attentiveMillis":%4$d,\
            "listeningMillis":0,"inputMillis":%4$d,"met":{"%5$s":[[%6$d,%7$d]]},"position":{},"shown":"%5$s",\
            "present":true,"takesOver":false,"ending":false}""";

    private static final String HEAD = """
            POST /pulse HTTP/1.1\r
            Host: 127.0.0.1\r
            Content-Type: application/json\r
            Accept: */*\r
            Sec-Fetch-Site: same-origin\r
            Content-Length: %d\r
            \r
            """;

    private final String token;
    private final String part;
    private final long partMillis;
    private long began;
    private long sequence;
    private long answered;
    private long told;
    private long countedSeconds;

    /** @param part the page, and in how many milliseconds it is met */
    Player(String token, String part, long partMillis) {
        this.token = token;
        this.part = part;
        this.partMillis = partMillis;
    }

    /** The next pulse, said at this time. */
    byte[] pulse(long nanos) {
        if (began == 0) {
            began = nanos;
        }
        long now = (nanos - began) / NANOS;
        long from = told % partMillis;
        sequence++;
        String body =
                BODY.formatted(token, sequence, answered, now, part, from, Math.min(partMillis, from + now - told));
        told = now;
        return (HEAD.formatted(body.length()) + body).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The last pulse was taken. */
    void isAnswered(long counted) {
        answered = sequence;
        countedSeconds = counted;
    }

    Acknowledged acknowledged() {
        return new Acknowledged(token, answered, countedSeconds);
    }
}
