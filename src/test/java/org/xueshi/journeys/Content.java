package org.xueshi.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.xueshi.testing.SeminarCourse;
import org.xueshi.testing.ShortCourse;

/** The product's own content, with a course in it that takes less than a minute. */
public final class Content {

    private Content() {}

    static Path withAShortCourse(Path folder) throws IOException {
        copy(Path.of("content"), folder);
        ShortCourse.write(folder, "short");
        return folder;
    }

    /** With a course of one seminar that is open from the beginning. */
    public static Path withASeminar(Path folder, String course) throws IOException {
        withAShortCourse(folder);
        SeminarCourse.writeOfOne(folder, course);
        return folder;
    }

    /** One of its courses asks whether somebody is there as often as a course can. */
    static Path withChecksEachMinute(Path folder) throws IOException {
        copy(Path.of("content"), folder);
        Path course = folder.resolve("courses/education-hours/course.yaml");
        Files.writeString(course, Files.readString(course) + "presence_minutes: 1\n");
        return folder;
    }

    /** The product's own content, and in it a course of its own again, with another id and its films as fast as allowed. */
    public static Path withAFastCourse(Path folder, String course, String id) throws IOException {
        copy(Path.of("content"), folder);
        Path fast = folder.resolve("courses").resolve(id);
        copy(Path.of("content/courses").resolve(course), fast);
        Path file = fast.resolve("course.yaml");
        Files.writeString(
                file,
                Files.readString(file)
                        .replaceFirst("(?m)^id: .*$", "id: " + id)
                        .replaceFirst("(?m)^max_playback_rate: .*$", "max_playback_rate: 2"));
        return folder;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
