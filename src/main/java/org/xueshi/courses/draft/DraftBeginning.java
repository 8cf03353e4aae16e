package org.xueshi.courses.draft;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.xueshi.common.CheckedYaml;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.NoSuchCourseRefused;
import org.xueshi.people.MemberId;
import org.xueshi.people.OrganisationId;
import tools.jackson.databind.node.ObjectNode;

/** Makes a draft of a course that lies in a folder. Trusted callers only. */
@Component
class DraftBeginning {

    /** Not part of the course: its description, which is kept apart, and how its pictures were made. */
    private static final Set<String> ASIDE = Set.of("course.yaml", "making");

    private final Path folder;
    private final StoredDrafts drafts;

    DraftBeginning(@Value("${xueshi.content}") Path content, StoredDrafts drafts) {
        this.folder = content.resolve("courses");
        this.drafts = drafts;
    }

    /** All at once or not at all. */
    @Transactional
    public void fromFolder(CourseId course, OrganisationId organisation, MemberId by) {
        Path source = folder.resolve(course.value());
        if (!Files.isRegularFile(source.resolve("course.yaml"))) {
            throw new NoSuchCourseRefused(course.value());
        }
        ObjectNode description = (ObjectNode) CheckedYaml.against(folder.resolve("course.schema.json"))
                .read(source.resolve("course.yaml"))
                .tree();
        drafts.begin(course, organisation.value(), description, by);
        try {
            for (Path file : files(source)) {
                String path = source.relativize(file).toString();
                drafts.take(course, path, file, type(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the course's folder can't be read", unreadable);
        }
    }

    private static List<Path> files(Path source) throws IOException {
        try (Stream<Path> all = Files.walk(source)) {
            return all.filter(Files::isRegularFile)
                    .filter(file ->
                            !ASIDE.contains(source.relativize(file).getName(0).toString()))
                    .toList();
        }
    }

    private static String type(Path file) throws IOException {
        return Objects.requireNonNullElse(Files.probeContentType(file), "application/octet-stream");
    }
}
