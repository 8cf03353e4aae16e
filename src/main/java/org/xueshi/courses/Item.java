package org.xueshi.courses;

import java.time.Duration;
import java.util.Map;
import org.xueshi.common.Localised;
import tools.jackson.databind.JsonNode;

/**
 * One activity of a course, in one format.
 *
 * @param content what the format read from the folder and reads again when it plays; courses never looks into it
 * @param estimateMillis study time by language
 */
public record Item(String id, String format, Localised title, JsonNode content, Map<Language, Long> estimateMillis) {

    public Duration estimate(Language language) {
        return Duration.ofMillis(estimateMillis.getOrDefault(language, 0L));
    }
}
