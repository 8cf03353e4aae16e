package org.xueshi.courses;

import java.time.Duration;
import java.util.Map;
import org.xueshi.common.Language;
import tools.jackson.databind.JsonNode;

/**
 * What a format made of an item's description.
 *
 * @param content kept with the version, handed back to the format
 * @param estimate study time by language
 */
public record ItemContent(JsonNode content, Map<Language, Duration> estimate) {}
