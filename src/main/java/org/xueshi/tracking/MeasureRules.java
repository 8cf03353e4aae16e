package org.xueshi.tracking;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How one activity is measured, fixed when a study session opens.
 *
 * @param idleLimit without input or playing media for longer, time no longer counts
 * @param maxPlaybackRate content per server time beyond which coverage is refused as too fast, at least 1
 * @param listening whether media that play aloud count while the page is hidden (T5)
 * @param parts what there is to meet, in order
 * @param version of the rules that these are settings of
 */
public record MeasureRules(
        Duration idleLimit,
        double maxPlaybackRate,
        boolean listening,
        PresenceRules presence,
        List<Part> parts,
        int version) {

    /** For time that others than a player saw. */
    static final MeasureRules ATTENDED =
            new MeasureRules(Duration.ofSeconds(60), 1, false, PresenceRules.NEVER, List.of());

    /** Of what is written with each stretch: goes up whenever what counts, or why, is changed. */
    public static final int VERSION = 4;

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

    /** By the rules of today. */
    public MeasureRules(
            Duration idleLimit, double maxPlaybackRate, boolean listening, PresenceRules presence, List<Part> parts) {
        this(idleLimit, maxPlaybackRate, listening, presence, parts, VERSION);
    }

    public MeasureRules {
        version = Math.max(1, version);
        // A session that was opened before presence was checked has none.
        presence = Objects.requireNonNullElse(presence, PresenceRules.NEVER);
        if (!(maxPlaybackRate >= 1)) {
            throw new IllegalArgumentException("the allowed playback rate is at least 1: " + maxPlaybackRate);
        }
        parts = List.copyOf(parts);
        if (parts.stream().map(Part::id).distinct().count() < parts.size()) {
            throw new IllegalArgumentException("each part has an id of its own: " + parts);
        }
    }
}
