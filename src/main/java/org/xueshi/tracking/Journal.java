package org.xueshi.tracking;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xueshi.tracking.StoredSessions.Progress;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is settled of a member's sessions and not spread over the tables yet: one row a minute however many sessions, parts
 * and stretches it concerns. Newer than the tables, always: whoever writes there spreads it first.
 */
record Journal(List<Entry> entries) {

    /** What the column holds. More than that is spread at once. */
    static final int LARGEST = 8_000;

    /** Its own, so that what is stored doesn't change with the application's settings. */
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * One session.
     *
     * @param stretches new rows, and those that replace one with the same start
     * @param met by part, what was newly met, see {@link RangeSet#text}
     * @param places by part, where the person moved
     */
    record Entry(
            Progress progress,
            String activity,
            List<Span> stretches,
            Map<String, String> met,
            Map<String, Coverage.Place> places) {

        /** A journal of 24 November told the places otherwise: of those, only that is lost. */
        Entry {
            places = Objects.requireNonNullElse(places, Map.of());
        }
    }

    /** Empty if it doesn't fit. */
    Optional<String> text() {
        return Optional.of(JSON.writeValueAsString(this)).filter(text -> text.length() <= LARGEST);
    }

    static Journal parse(String text) {
        return JSON.readValue(text, Journal.class);
    }
}
