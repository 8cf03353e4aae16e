package org.xueshi.hours;

import java.util.List;
import org.xueshi.hours.unusual.Unusual;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Evidence, and what is unusual in it, as the text that a claim keeps; the same evidence always has the same text. */
final class EvidenceText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final TypeReference<List<Unusual>> UNUSUAL = new TypeReference<>() {};

    private EvidenceText() {}

    static String of(Evidence evidence) {
        return JSON.writerFor(Evidence.class).writeValueAsString(evidence);
    }

    static String ofUnusual(List<Unusual> found) {
        return JSON.writerFor(UNUSUAL).writeValueAsString(found);
    }

    static List<Unusual> readUnusual(String text) {
        return JSON.readValue(text, UNUSUAL);
    }

    static Evidence read(String text) {
        return JSON.readValue(text, Evidence.class);
    }
}
