package org.xueshi.courses.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.ApplicationClock;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;
import org.xueshi.people.MemberId;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is kept of drafts. Trusted callers only: {@link CourseDrafts} decides who may. */
@Component
@Transactional
class StoredDrafts {

    /** A page, a story, a file of questions: far more than a person writes. */
    private static final int MOST_TEXT_BYTES = 4 * 1024 * 1024;

    private static final Map<String, String> TEXT_TYPES = Map.of(
            "md", "text/markdown",
            "vtt", "text/vtt",
            "yaml", "application/yaml",
            "json", "application/json",
            "m3u8", "application/vnd.apple.mpegurl");

    private final CourseDraftRows drafts;
    private final DraftFileRows files;
    private final FileStore store;
    private final ApplicationClock clock;
    private final JsonMapper json;

    StoredDrafts(
            CourseDraftRows drafts, DraftFileRows files, FileStore store, ApplicationClock clock, JsonMapper json) {
        this.drafts = drafts;
        this.files = files;
        this.store = store;
        this.clock = clock;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Optional<CourseDraftRow> row(CourseId course) {
        return drafts.findById(course.value());
    }

    ObjectNode description(CourseDraftRow row) {
        return (ObjectNode) json.readTree(row.description);
    }

    public void begin(CourseId course, String organisation, ObjectNode description, MemberId by) {
        drafts.saveAndFlush(new CourseDraftRow(
                course.value(), organisation, json.writeValueAsString(description), clock.millis(), by.value()));
    }

    /** Keeps the description if it still is what the author saw; two who write at once don't undo each other. */
    public void describe(CourseId course, ObjectNode before, ObjectNode after, MemberId by) {
        CourseDraftRow row = drafts.findById(course.value()).orElseThrow(ChangedMeanwhileRefused::new);
        if (!description(row).equals(before)) {
            throw new ChangedMeanwhileRefused();
        }
        row.description = json.writeValueAsString(after);
        row.changedAt = clock.millis();
        row.changedBy = by.value();
        try {
            drafts.saveAndFlush(row);
        } catch (OptimisticLockingFailureException another) {
            throw new ChangedMeanwhileRefused();
        }
    }

    @Transactional(readOnly = true)
    public Map<String, Course.CourseFile> files(CourseId course) {
        Map<String, Course.CourseFile> all = new LinkedHashMap<>();
        files.of(course.value())
                .forEach(file -> all.put(file.key.path(), new Course.CourseFile(file.sha256, file.mediaType)));
        return all;
    }

    @Transactional(readOnly = true)
    public Optional<Course.CourseFile> file(CourseId course, String path) {
        return files.findById(new DraftFileRow.Key(course.value(), path))
                .map(file -> new Course.CourseFile(file.sha256, file.mediaType));
    }

    String text(Course.CourseFile file) {
        try (var bytes = store.open(new FileId(file.sha256())).getInputStream()) {
            return new String(bytes.readNBytes(MOST_TEXT_BYTES), StandardCharsets.UTF_8);
        } catch (IOException lost) {
            throw new UncheckedIOException("a text of a draft can't be read", lost);
        }
    }

    /** Keeps the text and answers its hash. */
    public String write(CourseId course, String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > MOST_TEXT_BYTES) {
            throw new TextTooLongRefused(MOST_TEXT_BYTES / 1024 / 1024);
        }
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        FileId kept = keep(bytes);
        attach(course, path, kept, TEXT_TYPES.getOrDefault(ending, "text/plain"));
        return kept.sha256();
    }

    private FileId keep(byte[] bytes) {
        try {
            Path draft = Files.createTempFile("xueshi-text", ".part");
            try {
                Files.write(draft, bytes);
                return store.keep(draft);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException full) {
            throw new UncheckedIOException("a text of a draft can't be kept", full);
        }
    }

    /** Keeps a file of a folder as one of the draft. */
    public void take(CourseId course, String path, Path file, String mediaType) throws IOException {
        attach(course, path, store.keep(file), mediaType);
    }

    public void attach(CourseId course, String path, FileId file, String mediaType) {
        var key = new DraftFileRow.Key(course.value(), DraftPath.require(path));
        DraftFileRow row = files.findById(key).orElseGet(() -> new DraftFileRow(key, file.sha256(), mediaType));
        row.sha256 = file.sha256();
        row.mediaType = mediaType;
        files.saveAndFlush(row);
    }

    public void detach(CourseId course, String path) {
        files.deleteById(new DraftFileRow.Key(course.value(), path));
    }
}
