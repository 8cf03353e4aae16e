package org.xueshi.courses;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import tools.jackson.databind.JsonNode;

/**
 * One activity of a course, in one format.
 *
 * @param content what the format read from the folder and reads again when it plays; courses never looks into it
 * @param estimateMillis study time by language
 * @param asks null in versions from before items asked anything
 */
public record Item(
        String id,
        String format,
        Localised title,
        JsonNode content,
        Map<Language, Long> estimateMillis,
        @Nullable ItemRule asks) {

    /** What it asks beside what its format asks. */
    public ItemRule rule() {
        return Objects.requireNonNullElse(asks, ItemRule.NONE);
    }

    public Duration estimate(Language language) {
        return Duration.ofMillis(estimateMillis.getOrDefault(language, 0L));
    }
}
