package org.xueshi.lecture.content;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.StudyTime;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Beside;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.library.Recognised;

/** Reads what is leafed through: papers, and slides with the pages that were exported from them. */
final class PaperReader {

    /** What presentations are kept in, by ending. */
    private static final Map<String, String> PRESENTATIONS = Map.of(
            ".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            ".odp", "application/vnd.oasis.opendocument.presentation");

    /** However few words a slide has: a picture on it takes a look. */
    private static final Duration SHORTEST_LOOK_AT_A_SLIDE = Duration.ofSeconds(10);

    private final ItemSource source;
    private final String pointer;

    PaperReader(ItemSource source, String pointer) {
        this.source = source;
        this.pointer = pointer;
    }

    /** {@code base.zh.pdf}. */
    @Nullable
    Medium pdf(String base, Language language) {
        return pages(base + "." + language.tag() + ".pdf", language, Duration.ZERO, Beside.NOTHING);
    }

    /** {@code base.zh.pptx} or {@code base.zh.odp} to be downloaded, if there is one, and its pages {@code base.zh.pdf}. */
    @Nullable
    Medium slides(String base, Language language) {
        String named = base + "." + language.tag();
        Beside original = new Beside(null, null, original(named));
        return pages(named + ".pdf", language, SHORTEST_LOOK_AT_A_SLIDE, original);
    }

    private @Nullable String original(String named) {
        for (Map.Entry<String, String> kind : PRESENTATIONS.entrySet()) {
            String path = named + kind.getKey();
            if (source.has(path)) {
                String type =
                        source.media(path, pointer).map(Recognised::mediaType).orElse("");
                if (type.isEmpty() || type.equals(kind.getValue())) {
                    return path;
                }
                source.problem(pointer, Sentence.of("lecture.problem.no-slides", path));
            }
        }
        return null;
    }

    private @Nullable Medium pages(String path, Language language, Duration least, Beside beside) {
        Recognised found = source.media(path, pointer).orElse(null);
        if (found == null) {
            return null;
        }
        if (!found.mediaType().equals("application/pdf") || found.pageTexts().isEmpty()) {
            source.problem(pointer, Sentence.of("lecture.problem.no-pdf", path));
            return null;
        }
        List<Duration> pages = found.pageTexts().stream()
                .map(text -> StudyTime.reading(text, language))
                .map(reading -> reading.compareTo(least) < 0 ? least : reading)
                .toList();
        return new Medium(
                path,
                "",
                pages.stream().mapToLong(Duration::toMillis).sum(),
                pages.stream()
                        .map(reading -> StudyTime.dwell(reading).toMillis())
                        .toList(),
                Map.of(),
                words(found.pageTexts()),
                beside);
    }

    private static List<Lecture.Said> words(List<String> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Lecture.Said(i, pages.get(i)))
                .toList();
    }
}
