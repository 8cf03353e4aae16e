package org.xueshi.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The data of an installation that has just made its sample organisation. Making it takes most of a minute; a journey gets
 * a copy. It is made again for another build, and for another day, because the sample's two years end today.
 */
final class SampleData {

    private static final Path MADE = Path.of("target/journeys/sample").toAbsolutePath();
    private static final Path NOTE = MADE.resolveSibling("sample.made");

    private SampleData() {}

    /** Fills the folder, unless there is something in it already. */
    static void into(Path data) throws IOException {
        if (Files.exists(data) && !isEmpty(data)) {
            return;
        }
        OneAtATime.run("sample", () -> {
            makeIfOld();
            Content.copy(MADE, data);
        });
    }

    private static void makeIfOld() throws IOException {
        if (!Files.exists(NOTE) || !Files.readString(NOTE).equals(whatFor())) {
            make();
        }
    }

    private static void make() throws IOException {
        Files.deleteIfExists(NOTE);
        delete(MADE);
        try (var application = Application.alone(MADE, Path.of("content"))) {
            application.start();
        }
        Files.delete(MADE.resolve(Application.LOG));
        Files.writeString(NOTE, whatFor());
    }

    private static String whatFor() throws IOException {
        return LocalDate.now() + " " + Files.getLastModifiedTime(Path.of("target/xueshi.jar"));
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> within = Files.list(folder)) {
            return within.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> within = Files.walk(folder)) {
            all = within.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path each : all) {
            Files.delete(each);
        }
    }
}
