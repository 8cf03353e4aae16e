package org.xueshi.tracking;

import java.time.Duration;
import java.util.List;

/**
 * How one activity is measured, fixed when a study session opens.
 *
 * @param idleLimit without input or playing media for longer, time no longer counts
 * @param maxPlaybackRate content per server time beyond which coverage is refused as too fast, at least 1
 * @param parts what there is to meet, in order
 */
public record MeasureRules(Duration idleLimit, double maxPlaybackRate, List<Part> parts) {

    /**
     * A part of the content with its own time line from 0: a medium, or a page that is met by dwelling on it.
     *
     * @param id unique within the activity, at most 60 characters
     * @param lengthMillis media length, or the reading time after which a page is covered
     */
    public record Part(String id, PartKind kind, long lengthMillis) {
        public Part {
            if (id.isBlank() || id.length() > 60) {
                throw new IllegalArgumentException("a part's id has 1 to 60 characters: " + id);
            }
            if (lengthMillis <= 0) {
                throw new IllegalArgumentException("a part has a length: " + id);
            }
        }
    }

    /** MEDIA plays and may be sped up to the limit; a PAGE is read in real time. */
    public enum PartKind {
        MEDIA,
        PAGE
    }

    public MeasureRules {
        if (!(maxPlaybackRate >= 1)) {
            throw new IllegalArgumentException("the allowed playback rate is at least 1: " + maxPlaybackRate);
        }
        parts = List.copyOf(parts);
        if (parts.stream().map(Part::id).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("each part has an id of its own: " + parts);
        }
    }
}
