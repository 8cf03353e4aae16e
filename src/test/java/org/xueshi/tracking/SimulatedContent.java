package org.xueshi.tracking;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.xueshi.tracking.MeasureRules.Part;
import org.xueshi.tracking.MeasureRules.PartKind;

/** What a player shows: pages that are dwelt on, or films as {@code x-film.ts} plays them; after the last the first again. */
final class SimulatedContent {

    private final List<Part> parts;
    private final DeviceClock clock;
    private final SimulatedMet met = new SimulatedMet();
    private int part;
    private long at;
    private boolean playing;
    private long playedAt;

    /** @param before where the person was in the item on another page, or before that one was lost */
    SimulatedContent(MeasureRules rules, DeviceClock clock, @Nullable SimulatedContent before) {
        this.parts = rules.parts();
        this.clock = clock;
        this.part = before == null ? 0 : before.part;
        this.at = before == null ? 0 : before.at;
    }

    SimulatedMet met() {
        return met;
    }

    boolean isFilm() {
        return parts.getFirst().kind() == PartKind.MEDIA;
    }

    String shown() {
        return parts.get(part).id();
    }

    long position() {
        return at;
    }

    boolean isPlaying() {
        return playing;
    }

    /** How long a film plays on if nobody stops it. */
    long rest() {
        return length() - at;
    }

    private long length() {
        return parts.get(part).lengthMillis();
    }

    void play() {
        playing = true;
        playedAt = clock.now();
    }

    void stop() {
        moved();
        playing = false;
    }

    void moved() {
        if (playing) {
            long now = clock.now();
            long to = Math.min(length(), at + now - playedAt);
            met.add(shown(), at, to);
            at = to;
            playedAt = now;
        }
    }

    /** Attentive time goes through the page, and round again. */
    void dwell(long attentive) {
        if (!isFilm()) {
            long to = at + attentive;
            met.add(shown(), at, Math.min(to, length()));
            at = to < length() ? to : 0;
        }
    }

    void next() {
        part = (part + 1) % parts.size();
        at = 0;
    }
}
