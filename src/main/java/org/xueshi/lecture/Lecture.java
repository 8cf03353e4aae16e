package org.xueshi.lecture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.courses.EnrolledItem;

/** What a lecture consists of, as it is kept with the course's version. */
public record Lecture(@Nullable Boolean listening, List<Part> parts) {

    /** Whether hearing is enough while the page is hidden. */
    public boolean isHeard() {
        return Boolean.TRUE.equals(listening);
    }

    /** One thing to read, watch or hear, in every language of the course. */
    public record Part(String id, Kind kind, Localised title, Map<Language, Medium> media) {

        /** The part as the member studies it. */
        public Medium in(EnrolledItem item) {
            Medium medium = media.get(item.language());
            if (medium == null) {
                throw new IllegalStateException("part " + id + " was published without " + item.language());
            }
            return medium;
        }
    }

    /** What a part is. */
    public enum Kind {
        PAGE,
        VIDEO,
        AUDIO,
        PDF,
        SLIDES;

        /** Whether it plays by itself. */
        public boolean isPlayed() {
            return this == VIDEO || this == AUDIO;
        }

        /** Whether it is leafed through, each page a section of its own. */
        public boolean isPaged() {
            return this == PDF || this == SLIDES;
        }
    }

    /**
     * A part in one language.
     *
     * @param path in the course's folder
     * @param estimateMillis what an attentive person needs
     * @param sections what is met one after the other: their lengths in milliseconds; a paper has one for each page
     * @param captions of what plays, by their language
     * @param words of a paper by page, of what plays by captions; null in versions from before they were kept
     * @param beside null in versions from before there was any
     */
    public record Medium(
            String path,
            String markdown,
            long estimateMillis,
            List<Long> sections,
            Map<Language, String> captions,
            @Nullable List<Said> words,
            @Nullable Beside beside) {

        /** Files that belong to it. */
        public Beside files() {
            return beside == null ? Beside.NOTHING : beside;
        }
    }

    /**
     * Files of the course's folder that belong to a medium; null where there are none.
     *
     * @param chapters a WebVTT file with the chapters of what plays
     * @param poster a picture shown before a film begins
     * @param original what a paper was made from, to be downloaded
     */
    public record Beside(
            @Nullable String chapters,
            @Nullable String poster,
            @Nullable String original) {
        public static final Beside NOTHING = new Beside(null, null, null);
    }

    /**
     * Words of a medium.
     *
     * @param at from where on they are shown: the page's index, or the film's millisecond
     */
    public record Said(long at, String text) {}

    /** Names a section of a part for tracking. */
    public static String section(Part part, int index) {
        return part.kind().isPaged() ? part.id() + "." + (index + 1) : part.id();
    }
}
