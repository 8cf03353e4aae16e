package org.xueshi.courses.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Reads answers as they are kept. */
final class AnswerReading {

    private AnswerReading() {}

    static Answer of(JsonNode kept) {
        if (kept.isArray()) {
            return new Answer.Chosen(Set.copyOf(numbers(kept)));
        } else if (kept.has("matched")) {
            Map<Integer, Integer> targets = new HashMap<>();
            kept.get("matched").forEachEntry((row, target) -> targets.put(Integer.valueOf(row), target.asInt()));
            return new Answer.Matched(targets);
        } else if (kept.has("ordered")) {
            return new Answer.Ordered(numbers(kept.get("ordered")));
        } else if (kept.has("typed")) {
            return new Answer.Typed(kept.get("typed").asString());
        } else if (kept.has("filled")) {
            return new Answer.Filled(kept.get("filled").properties().stream()
                    .collect(
                            Collectors.toMap(blank -> Integer.valueOf(blank.getKey()), blank -> of(blank.getValue()))));
        }
        throw new IllegalArgumentException("no answer that is known: " + kept);
    }

    private static List<Integer> numbers(JsonNode list) {
        return list.valueStream().map(JsonNode::asInt).toList();
    }
}
