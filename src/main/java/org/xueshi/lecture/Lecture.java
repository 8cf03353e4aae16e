package org.xueshi.lecture;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.courses.Language;

/** What a lecture consists of, as it is kept with the course's version. */
record Lecture(@Nullable Boolean listening, List<Part> parts) {

    /** Whether hearing is enough while the page is hidden. */
    boolean isHeard() {
        return Boolean.TRUE.equals(listening);
    }

    /** One thing to read or watch, in every language of the course. */
    record Part(String id, Kind kind, Localised title, Map<Language, Medium> media) {}

    /** What a part is. */
    enum Kind {
        PAGE,
        VIDEO,
        PDF
    }

    /**
     * A part in one language.
     *
     * @param path in the course's folder
     * @param estimateMillis what an attentive person needs
     * @param sections what is met one after the other: their lengths in milliseconds; a PDF has one for each page
     * @param captions of a video, by their language
     * @param words of a PDF by page, of a video by captions; null in versions from before they were kept
     */
    record Medium(
            String path,
            String markdown,
            long estimateMillis,
            List<Long> sections,
            Map<Language, String> captions,
            @Nullable List<Said> words) {}

    /**
     * Words of a medium.
     *
     * @param at from where on they are shown: the page's index, or the film's millisecond
     */
    record Said(long at, String text) {}

    /** Names a section of a part for tracking. */
    static String section(Part part, int index) {
        return part.kind() == Kind.PDF ? part.id() + "." + (index + 1) : part.id();
    }
}
