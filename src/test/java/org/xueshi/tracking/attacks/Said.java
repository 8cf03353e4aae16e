package org.xueshi.tracking.attacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A pulse as whoever sends it wants it to be; nothing is checked. */
final class Said {

    private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    private final Map<String, List<List<Long>>> met = new LinkedHashMap<>();

    private Said() {}

    /** Says that somebody attended to a visible page for all of the time. */
    static Said attended(long sequence, long millis) {
        return new Said()
                .with("sequence", sequence)
                .with("answered", 0)
                .clocks(millis)
                .with("shown", Person.FILM)
                .with("ending", false);
    }

    Said clocks(long millis) {
        return with("elapsedMillis", millis)
                .with("visibleMillis", millis)
                .with("attentiveMillis", millis)
                .with("inputMillis", millis);
    }

    Said with(String field, @Nullable Object value) {
        fields.put(field, value);
        return this;
    }

    Said without(String field) {
        fields.remove(field);
        return this;
    }

    Said met(String part, long from, long to) {
        met.computeIfAbsent(part, none -> new ArrayList<>()).add(List.of(from, to));
        return this;
    }

    Said ending() {
        return with("ending", true);
    }

    Said answering(String check, List<List<Integer>> chosen) {
        return with("answer", Map.of("check", check, "chosen", chosen));
    }

    long sequence() {
        return ((Number) Objects.requireNonNull(fields.get("sequence"))).longValue();
    }

    boolean isEnding() {
        return Boolean.TRUE.equals(fields.get("ending"));
    }

    String json(String token) {
        Map<String, @Nullable Object> body = new LinkedHashMap<>();
        body.put("token", token);
        body.putAll(fields);
        body.put("met", met);
        return JsonMapper.shared().writeValueAsString(body);
    }
}
