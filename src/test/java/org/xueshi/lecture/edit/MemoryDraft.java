package org.xueshi.lecture.edit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.courses.Course.CourseFile;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.lecture.content.FolderSource;
import org.xueshi.lecture.content.LectureReader;
import org.xueshi.library.FileId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A lecture being written, its files in a folder of the test. */
final class MemoryDraft implements ItemDraft {

    private final Path folder;
    private final List<Language> languages;
    private final Map<String, CourseFile> files = new LinkedHashMap<>();
    private ObjectNode description = JsonMapper.shared().createObjectNode();

    MemoryDraft(Path folder, Language... languages) {
        this.folder = folder;
        this.languages = List.of(languages);
        description.put("id", "talk");
        description.put("format", "lecture");
        description.putObject("title").put("zh", "讲").put("en", "Talk");
    }

    @Override
    public List<Language> languages() {
        return languages;
    }

    @Override
    public ObjectNode description() {
        return description.deepCopy();
    }

    @Override
    public void describe(ObjectNode changed) {
        description = changed.deepCopy();
    }

    @Override
    public Optional<String> text(String path) {
        try {
            Path file = folder.resolve(path);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public Map<String, CourseFile> files() {
        return Map.copyOf(files);
    }

    @Override
    public void attach(String path, FileId file, String mediaType) {
        files.put(path, new CourseFile(file.sha256(), mediaType));
        write(path, mediaType);
    }

    @Override
    public void detach(String path) {
        files.remove(path);
        try {
            Files.deleteIfExists(folder.resolve(path));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public String address(String path) {
        return "draft/" + path;
    }

    @Override
    public List<Problem> problems() {
        var source = new FolderSource(folder, description.toString(), languages.toArray(Language[]::new));
        new LectureReader(source).read();
        return List.copyOf(source.found);
    }
}
