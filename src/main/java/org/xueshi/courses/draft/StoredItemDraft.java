package org.xueshi.courses.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.Language;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.library.FileId;
import tools.jackson.databind.node.ObjectNode;

/** One item of a stored draft. It remembers what its author has seen, and keeps nothing over what they haven't. */
final class StoredItemDraft implements ItemDraft {

    private final CourseDrafts drafts;
    private final CourseId course;
    private final String item;
    private final Map<String, String> seenTexts = new HashMap<>();
    private ObjectNode seen;

    StoredItemDraft(CourseDrafts drafts, CourseId course, String item) {
        this.drafts = drafts;
        this.course = course;
        this.item = item;
        this.seen = drafts.item(course, item);
    }

    @Override
    public List<Language> languages() {
        return drafts.languages(course);
    }

    @Override
    public ObjectNode description() {
        seen = drafts.item(course, item);
        return seen.deepCopy();
    }

    @Override
    public void describe(ObjectNode description) {
        ObjectNode kept = description.deepCopy();
        drafts.describe(course, item, seen, kept);
        seen = kept;
    }

    @Override
    public Optional<String> text(String path) {
        Optional<DraftText> text = drafts.text(course, path);
        seenTexts.put(path, text.map(DraftText::sha256).orElse(""));
        return text.map(DraftText::text);
    }

    @Override
    public void write(String path, String text) {
        seenTexts.put(path, drafts.write(course, path, seenTexts.get(path), text));
    }

    @Override
    public Map<String, Course.CourseFile> files() {
        return drafts.files(course);
    }

    @Override
    public void attach(String path, FileId file, String mediaType) {
        drafts.attach(course, path, file, mediaType);
    }

    @Override
    public void detach(String path) {
        drafts.detach(course, path);
    }

    @Override
    public String address(String path) {
        return DraftPath.address(course, path);
    }

    @Override
    public List<Problem> problems() {
        return drafts.problems(course, item);
    }
}
