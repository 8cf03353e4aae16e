package org.xueshi.lecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Localised;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.Language;
import org.xueshi.courses.StudyTime;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import org.xueshi.library.Recognised;
import tools.jackson.databind.JsonNode;

/** Reads one lecture from a course folder, each part in each of the course's languages. */
final class LectureReader {

    private final ItemSource source;

    LectureReader(ItemSource source) {
        this.source = source;
    }

    Lecture read() {
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode nodes = source.description().get("parts");
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            String pointer = "/parts/" + i;
            String id = node.get("id").asString();
            if (!ids.add(id)) {
                source.problem(pointer + "/id", "there is another part " + id);
            }
            parts.add(part(id, node, pointer));
        }
        JsonNode listening = source.description().get("listening");
        return new Lecture(listening == null ? null : listening.asBoolean(), parts);
    }

    private Part part(String id, JsonNode node, String pointer) {
        Kind kind = node.has("page") ? Kind.PAGE : node.has("video") ? Kind.VIDEO : Kind.PDF;
        String field = kind.name().toLowerCase(java.util.Locale.ROOT);
        String base = node.get(field).asString();
        Map<Language, Medium> media = new EnumMap<>(Language.class);
        for (Language language : source.languages()) {
            Medium medium = switch (kind) {
                case PAGE -> page(base, language, pointer + "/page");
                case VIDEO -> video(base, language, pointer + "/video");
                case PDF -> pdf(base, language, pointer + "/pdf");
            };
            if (medium != null) {
                media.put(language, medium);
            }
        }
        var title = new Localised(
                node.get("title").get("zh").asString(),
                node.get("title").get("en").asString());
        return new Part(id, kind, title, media);
    }

    private @Nullable Medium page(String base, Language language, String pointer) {
        String path = base + "." + language.tag() + ".md";
        Path file = source.text(path, pointer).orElse(null);
        if (file == null) {
            return null;
        }
        try {
            String markdown = Files.readString(file);
            for (PageText.Picture picture : PageText.pictures(markdown)) {
                keepPicture(path, picture, file, pointer);
            }
            Duration reading = StudyTime.reading(PageText.plain(markdown), language);
            return new Medium(path, markdown, reading.toMillis(), List.of(dwell(reading)), Map.of(), null);
        } catch (IOException notText) {
            source.problem(file, 1, "can't be read as UTF-8 text");
            return null;
        }
    }

    private void keepPicture(String page, PageText.Picture picture, Path file, String pointer) {
        if (picture.description().isBlank()) {
            source.problem(
                    file, picture.line(), "the picture " + picture.path() + " has no description: ![description](…)");
        }
        source.media(PageText.resolve(page, picture.path()), pointer);
    }

    private @Nullable Medium video(String base, Language language, String pointer) {
        String path = base + "." + language.tag() + ".mp4";
        Recognised found = source.media(path, pointer).orElse(null);
        Map<Language, String> captions = captions(base, language, pointer);
        if (found == null) {
            return null;
        }
        Duration length = found.duration();
        if (!found.mediaType().equals("video/mp4") || length == null) {
            source.problem(pointer, path + " is no MP4 video with a length; export it again");
            return null;
        }
        return new Medium(
                path, "", length.toMillis(), List.of(length.toMillis()), captions, spoken(base, language, pointer));
    }

    /** What is said in the film, by the captions in its own language. */
    private List<Lecture.Said> spoken(String base, Language language, String pointer) {
        return source.text(base + "." + language.tag() + ".vtt", pointer)
                .map(CaptionText::of)
                .orElse(List.of());
    }

    /** A film's captions in its own language are {@code film.zh.vtt}, in another {@code film.zh.en.vtt}. */
    private Map<Language, String> captions(String base, Language spoken, String pointer) {
        Map<Language, String> captions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = base + "." + spoken.tag() + (language == spoken ? "" : "." + language.tag()) + ".vtt";
            source.media(path, pointer).ifPresent(found -> captions.put(language, path));
        }
        return captions;
    }

    private @Nullable Medium pdf(String base, Language language, String pointer) {
        String path = base + "." + language.tag() + ".pdf";
        Recognised found = source.media(path, pointer).orElse(null);
        if (found == null) {
            return null;
        }
        if (!found.mediaType().equals("application/pdf") || found.pageTexts().isEmpty()) {
            source.problem(pointer, path + " is no PDF with pages; export it again");
            return null;
        }
        List<Duration> pages = found.pageTexts().stream()
                .map(text -> StudyTime.reading(text, language))
                .toList();
        long estimate = pages.stream().mapToLong(Duration::toMillis).sum();
        return new Medium(
                path,
                "",
                estimate,
                pages.stream().map(LectureReader::dwell).toList(),
                Map.of(),
                words(found.pageTexts()));
    }

    private static List<Lecture.Said> words(List<String> pages) {
        return IntStream.range(0, pages.size())
                .mapToObj(i -> new Lecture.Said(i, pages.get(i)))
                .toList();
    }

    private static long dwell(Duration reading) {
        return StudyTime.dwell(reading).toMillis();
    }
}
