package org.xueshi.hours;

import tools.jackson.databind.json.JsonMapper;

/** Evidence as the text that a claim keeps; the same evidence always has the same text. */
final class EvidenceText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private EvidenceText() {}

    static String of(Evidence evidence) {
        return JSON.writerFor(Evidence.class).writeValueAsString(evidence);
    }

    static Evidence read(String text) {
        return JSON.readValue(text, Evidence.class);
    }
}
