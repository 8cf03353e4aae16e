package org.xueshi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * The content that the application reads in a test JVM: the product's policies, and no course, as reading the product's own
 * takes longer than most tests; those that need them say so, {@link WithTheCourses}. A class writes here what else it needs,
 * and reads it in; for the next class it is gone.
 */
public final class TestContent {

    private static Path folder = Path.of("target/test-content");

    private TestContent() {}

    public static Path folder() {
        return folder;
    }

    /** Where it is from now on. */
    static void in(Path jvm) throws IOException {
        folder = jvm.resolve("content");
        FileSystemUtils.copyRecursively(Path.of("content/policies"), folder.resolve("policies"));
        clear();
    }

    static void clear() throws IOException {
        for (String part : List.of("courses", "bases")) {
            FileSystemUtils.deleteRecursively(folder.resolve(part));
        }
        for (String schema :
                List.of("courses/course.schema.json", "courses/questions.schema.json", "bases/base.schema.json")) {
            Files.createDirectories(folder.resolve(schema).getParent());
            Files.copy(Path.of("content").resolve(schema), folder.resolve(schema));
        }
    }
}
