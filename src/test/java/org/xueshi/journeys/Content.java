package org.xueshi.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.xueshi.testing.ShortCourse;

/** The product's own content, with a course in it that takes less than a minute. */
final class Content {

    private Content() {}

    static Path withAShortCourse(Path folder) throws IOException {
        copy(folder);
        ShortCourse.write(folder, "short");
        return folder;
    }

    /** One of its courses asks whether somebody is there as often as a course can. */
    static Path withChecksEachMinute(Path folder) throws IOException {
        copy(folder);
        Path course = folder.resolve("courses/education-hours/course.yaml");
        Files.writeString(course, Files.readString(course) + "presence_minutes: 1\n");
        return folder;
    }

    private static void copy(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(Path.of("content").relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
