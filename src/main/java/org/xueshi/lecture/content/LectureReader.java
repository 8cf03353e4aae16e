package org.xueshi.lecture.content;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Localised;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Kind;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.lecture.Lecture.Part;
import tools.jackson.databind.JsonNode;

/** Reads one lecture from a course folder, each part in each of the course's languages. */
public final class LectureReader {

    private final ItemSource source;

    /** Whatever is wrong is reported to the source. */
    public LectureReader(ItemSource source) {
        this.source = source;
    }

    /** All that could be read; parts that could not are without their medium. */
    public Lecture read() {
        List<Part> parts = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        JsonNode nodes = source.description().get("parts");
        for (int i = 0; i < nodes.size(); i++) {
            JsonNode node = nodes.get(i);
            String pointer = "/parts/" + i;
            String id = node.get("id").asString();
            if (!ids.add(id)) {
                source.problem(pointer + "/id", Sentence.of("lecture.problem.part-twice", id));
            }
            parts.add(part(id, node, pointer));
        }
        JsonNode listening = source.description().get("listening");
        return new Lecture(listening == null ? null : listening.asBoolean(), parts);
    }

    private Part part(String id, JsonNode node, String pointer) {
        Kind kind = kind(node);
        Map<Language, Medium> media = new EnumMap<>(Language.class);
        String base = node.get(field(kind)).asString();
        for (Language language : source.languages()) {
            Medium medium = medium(kind, base, language, pointer + "/" + field(kind));
            if (medium != null) {
                media.put(language, medium);
            }
        }
        var title = new Localised(
                node.get("title").get("zh").asString(),
                node.get("title").get("en").asString());
        return new Part(id, kind, title, media);
    }

    private @Nullable Medium medium(Kind kind, String base, Language language, String pointer) {
        return switch (kind) {
            case PAGE -> new PageReader(source, pointer).page(base, language);
            case VIDEO -> new FilmReader(source, pointer).video(base, language);
            case AUDIO -> new FilmReader(source, pointer).audio(base, language);
            case PDF -> new PaperReader(source, pointer).pdf(base, language);
            case SLIDES -> new PaperReader(source, pointer).slides(base, language);
        };
    }

    /** The one field among those of all kinds that a part has, by its schema. */
    public static Kind kind(JsonNode part) {
        for (Kind kind : Kind.values()) {
            if (part.has(field(kind))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("a part of no known kind: " + part);
    }

    /** Its word in {@code course.yaml}. */
    public static String field(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
