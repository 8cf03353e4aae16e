package org.xueshi.lecture.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.ItemSource;
import org.xueshi.courses.question.Question;
import org.xueshi.library.Recognised;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A course folder to read lectures from; what a file is, it knows by its ending. */
public final class FolderSource implements ItemSource {

    public static final Duration LENGTH = Duration.ofSeconds(60);

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("mp4", "video/mp4"),
            Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"),
            Map.entry("m3u8", "application/vnd.apple.mpegurl"),
            Map.entry("ts", "video/mp2t"),
            Map.entry("vtt", "text/vtt"),
            Map.entry("png", "image/png"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"));

    private final Path folder;
    private final JsonNode description;
    private final List<Language> languages;
    public final List<String> problems = new ArrayList<>();
    public final List<Problem> found = new ArrayList<>();
    public final Set<String> kept = new LinkedHashSet<>();

    public FolderSource(Path folder, String description, Language... languages) {
        this.folder = folder;
        this.description = JsonMapper.shared().readTree(description);
        this.languages = List.of(languages);
    }

    /** Writes a file into the folder. */
    public FolderSource with(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public JsonNode description() {
        return description;
    }

    @Override
    public List<Language> languages() {
        return languages;
    }

    @Override
    public void problem(String pointer, Sentence message) {
        found.add(new Problem(pointer, 0, message));
        problems.add(pointer + " " + message.in(Locale.ENGLISH));
    }

    @Override
    public void problem(Path file, int line, Sentence message) {
        String name = folder.relativize(file).toString();
        found.add(new Problem(name, line, message));
        problems.add(name + ":" + line + " " + message.in(Locale.ENGLISH));
    }

    @Override
    public boolean has(String path) {
        return Files.isRegularFile(folder.resolve(path));
    }

    @Override
    public Optional<Path> text(String path, String pointer) {
        if (!has(path)) {
            problem(pointer, Sentence.of("courses.problem.no-file", path));
            return Optional.empty();
        }
        return Optional.of(folder.resolve(path));
    }

    @Override
    public Optional<Recognised> media(String path, String pointer) {
        if (text(path, pointer).isEmpty()) {
            return Optional.empty();
        }
        kept.add(path);
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
        boolean plays = type.startsWith("video/mp4") || type.startsWith("audio/");
        List<String> pages = type.equals("application/pdf") ? List.of("first page", "") : List.of();
        return Optional.of(new Recognised(type, plays ? LENGTH : null, 0, 0, pages));
    }

    @Override
    public List<Question> questions(String path, String pointer) {
        return List.of();
    }
}
