package org.xueshi.quiz.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.courses.Course;
import org.xueshi.courses.draft.ItemDraft;
import org.xueshi.library.FileId;
import tools.jackson.databind.node.ObjectNode;

/** A draft of one test that nobody else writes. */
final class DraftInMemory implements ItemDraft {

    private final Map<String, String> texts = new HashMap<>();
    private final List<Language> languages;
    private ObjectNode description;

    DraftInMemory(ObjectNode description, List<Language> languages) {
        this.description = description;
        this.languages = languages;
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
    public void describe(ObjectNode written) {
        description = written.deepCopy();
    }

    @Override
    public Optional<String> text(String path) {
        return Optional.ofNullable(texts.get(path));
    }

    @Override
    public void write(String path, String text) {
        texts.put(path, text);
    }

    @Override
    public Map<String, Course.CourseFile> files() {
        return Map.of();
    }

    @Override
    public void attach(String path, FileId file, String mediaType) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void detach(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String address(String path) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Problem> problems() {
        return List.of();
    }
}
