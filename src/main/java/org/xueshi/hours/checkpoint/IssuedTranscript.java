package org.xueshi.hours.checkpoint;

import java.nio.charset.StandardCharsets;

/** A transcript that has just been signed, as a file. */
public record IssuedTranscript(String id, TranscriptScope scope, String file) {

    /** What people save it under. */
    public String fileName(String ending) {
        return "xueshi-" + scope + "-" + id.substring(id.length() - 6) + ending;
    }

    public byte[] bytes() {
        return file.getBytes(StandardCharsets.UTF_8);
    }
}
