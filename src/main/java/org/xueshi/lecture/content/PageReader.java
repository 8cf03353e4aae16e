package org.xueshi.lecture.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.StudyTime;
import org.xueshi.lecture.Lecture.Beside;
import org.xueshi.lecture.Lecture.Medium;

/** Reads a page in Markdown, and takes its pictures into the course. */
final class PageReader {

    private final ItemSource source;
    private final String pointer;

    PageReader(ItemSource source, String pointer) {
        this.source = source;
        this.pointer = pointer;
    }

    /** {@code base.zh.md}. */
    @Nullable
    Medium page(String base, Language language) {
        String path = base + "." + language.tag() + ".md";
        Path file = source.text(path, pointer).orElse(null);
        if (file == null) {
            return null;
        }
        try {
            return page(path, Files.readString(file), file, language);
        } catch (IOException notText) {
            source.problem(file, 1, Sentence.of("common.problem.not-text"));
            return null;
        }
    }

    private Medium page(String path, String markdown, Path file, Language language) {
        PageText.pictures(markdown).forEach(picture -> keep(path, picture, file));
        PageText.wrongFormulas(markdown).forEach((line, message) -> source.problem(file, line, message));
        Duration reading = StudyTime.reading(PageText.toRead(markdown), language);
        List<Long> sections = List.of(StudyTime.dwell(reading).toMillis());
        return new Medium(path, markdown, reading.toMillis(), sections, Map.of(), null, Beside.NOTHING);
    }

    private void keep(String page, PageText.Picture picture, Path file) {
        if (picture.description().isBlank()) {
            source.problem(file, picture.line(), Sentence.of("lecture.problem.picture-undescribed", picture.path()));
        }
        source.media(PageText.resolve(page, picture.path()), pointer);
    }
}
