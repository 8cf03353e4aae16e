package org.xueshi.lecture.content;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.lecture.Lecture;
import org.xueshi.lecture.Lecture.Beside;
import org.xueshi.lecture.Lecture.Medium;
import org.xueshi.library.Recognised;

/** Reads what plays: a film as a file or as a stream, or sound; with its captions and chapters. */
final class FilmReader {

    private static final Set<String> SOUND = Set.of("audio/mpeg", "audio/mp4");
    private static final List<String> POSTERS = List.of(".png", ".jpg", ".webp");

    private final ItemSource source;
    private final String pointer;

    FilmReader(ItemSource source, String pointer) {
        this.source = source;
        this.pointer = pointer;
    }

    /** {@code base.zh.mp4}, or the stream {@code base.zh.m3u8} where there is one instead. */
    @Nullable
    Medium video(String base, Language language) {
        String named = base + "." + language.tag();
        String stream = named + ".m3u8";
        boolean streamed = !source.has(named + ".mp4") && source.has(stream);
        OptionalLong length =
                streamed ? new StreamReader(source, pointer).read(stream) : file(named + ".mp4", Set.of("video/mp4"));
        return medium(streamed ? stream : named + ".mp4", named, language, length);
    }

    /** {@code base.zh.mp3}, or {@code base.zh.m4a} where there is one instead. */
    @Nullable
    Medium audio(String base, Language language) {
        String named = base + "." + language.tag();
        String path = !source.has(named + ".mp3") && source.has(named + ".m4a") ? named + ".m4a" : named + ".mp3";
        return medium(path, named, language, file(path, SOUND));
    }

    private OptionalLong file(String path, Set<String> types) {
        Recognised found = source.media(path, pointer).orElse(null);
        if (found == null) {
            return OptionalLong.empty();
        }
        Duration length = found.duration();
        if (!types.contains(found.mediaType()) || length == null) {
            String key = types == SOUND ? "lecture.problem.no-sound" : "lecture.problem.no-film";
            source.problem(pointer, Sentence.of(key, path));
            return OptionalLong.empty();
        }
        return OptionalLong.of(length.toMillis());
    }

    private @Nullable Medium medium(String path, String named, Language language, OptionalLong length) {
        Map<Language, String> captions = captions(named, language);
        String chapters = chapters(named + ".chapters.vtt", length.orElse(Long.MAX_VALUE));
        String poster = poster(named);
        if (length.isEmpty()) {
            return null;
        }
        long millis = length.getAsLong();
        List<Lecture.Said> spoken = Optional.ofNullable(captions.get(language))
                .flatMap(own -> source.text(own, pointer))
                .map(CaptionText::of)
                .orElse(List.of());
        return new Medium(path, "", millis, List.of(millis), captions, spoken, new Beside(chapters, poster, null));
    }

    /**
     * Captions in the film's own language are {@code film.zh.vtt}, in another {@code film.zh.en.vtt}. Those in the languages of
     * the course have to be there: whoever can't hear, or doesn't know the language, reads them.
     */
    private Map<Language, String> captions(String named, Language spoken) {
        Map<Language, String> captions = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String path = named + (language == spoken ? "" : "." + language.tag()) + ".vtt";
            if (source.languages().contains(language) || source.has(path)) {
                source.media(path, pointer).ifPresent(found -> captions.put(language, path));
            }
        }
        return captions;
    }

    private @Nullable String chapters(String path, long length) {
        if (!source.has(path) || source.media(path, pointer).isEmpty()) {
            return null;
        }
        source.text(path, pointer).ifPresent(file -> {
            try {
                Chapters.problems(CaptionText.cues(Files.readString(file)), length)
                        .forEach((line, message) -> source.problem(file, line, message));
            } catch (IOException notText) {
                source.problem(file, 1, Sentence.of("common.problem.not-text"));
            }
        });
        return path;
    }

    private @Nullable String poster(String named) {
        Stream<String> paths = POSTERS.stream().map(ending -> named + ending);
        return paths.filter(source::has)
                .filter(path -> source.media(path, pointer).isPresent())
                .findFirst()
                .orElse(null);
    }
}
