package org.xueshi.courses.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.xueshi.common.BadFileRefused;
import org.xueshi.common.BadFileRefused.Problem;
import org.xueshi.common.CheckedFile;
import org.xueshi.common.CheckedYaml;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Format;
import org.xueshi.courses.folder.CourseYaml;
import org.xueshi.courses.folder.FolderReading;
import org.xueshi.library.FileStore;
import tools.jackson.databind.node.ObjectNode;

/** Reads drafts exactly as course folders are read. Trusted callers only. */
@Component
class DraftReading {

    private final StoredDrafts drafts;
    private final FileStore store;
    private final Recognitions recognitions;
    private final Path schemas;
    /** Asked for when needed: a format itself may need what needs this. */
    private final ObjectProvider<Format> formats;

    DraftReading(
            StoredDrafts drafts,
            FileStore store,
            Recognitions recognitions,
            @Value("${xueshi.content}") Path content,
            ObjectProvider<Format> formats) {
        this.drafts = drafts;
        this.store = store;
        this.recognitions = recognitions;
        this.schemas = content.resolve("courses");
        this.formats = formats;
    }

    /** The whole course, or all that is wrong with it. */
    Course course(CourseId id, ObjectNode description) {
        CheckedFile file = CheckedFile.of(description);
        List<Problem> unfit =
                CheckedYaml.against(schemas.resolve("course.schema.json")).problems(file, "");
        if (!unfit.isEmpty()) {
            throw new BadFileRefused(unfit);
        }
        return read(id, file, (yaml, reading) -> {
            Course course = yaml.read(id);
            reading.requireNoProblem();
            return course;
        });
    }

    /** What is wrong with one of its items, by pointers below the item. */
    List<Problem> problems(CourseId id, ObjectNode description, int item) {
        String above = "/items/" + item;
        return read(id, CheckedFile.of(description), (yaml, reading) -> {
                    yaml.item(item);
                    return reading.problems();
                })
                .stream()
                .map(problem -> problem.line() == 0 && problem.file().startsWith(above)
                        ? new Problem(problem.file().substring(above.length()), 0, problem.message())
                        : problem)
                .toList();
    }

    private <T> T read(CourseId id, CheckedFile file, BiFunction<CourseYaml, FolderReading, T> read) {
        try (var folder = new DraftFolder(drafts.files(id), store, recognitions)) {
            var reading = new FolderReading(folder, CheckedYaml.against(schemas.resolve("questions.schema.json")));
            return read.apply(new CourseYaml(file, reading, byId()), reading);
        } catch (IOException full) {
            throw new UncheckedIOException("a draft can't be laid out for reading", full);
        }
    }

    private Map<String, Format> byId() {
        return formats.stream().collect(Collectors.toUnmodifiableMap(Format::id, Function.identity()));
    }
}
