package org.xueshi.library.picture;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Has files drawn by {@link DrawCommand}, each time in a new process with limits on memory and time. */
@Component
public class Drawing {

    /** Enough for the largest drawing in a PDF that is meant to be read. */
    private static final String MEMORY = "-Xmx512m";

    private static final Duration ONE = Duration.ofSeconds(60);
    /** A page takes a tenth of a second, one full of maps ten. */
    private static final Duration ALL = Duration.ofMinutes(10);

    /** A small copy of a picture, in the folder. */
    public Path picture(Path file, Path folder, int edge) throws IOException {
        draw("picture", file, folder, edge, 1, ONE);
        return folder.resolve("1.jpg");
    }

    /** The first page of a PDF, in the folder. */
    public Path firstPage(Path pdf, Path folder, int edge) throws IOException {
        draw("pdf", pdf, folder, edge, 1, ONE);
        return folder.resolve("1.jpg");
    }

    /** The pages of a PDF in their order, in the folder. */
    public List<Path> pages(Path pdf, Path folder, int edge, int most) throws IOException {
        draw("pdf", pdf, folder, edge, most, ALL);
        return IntStream.rangeClosed(1, most)
                .mapToObj(page -> folder.resolve(page + ".jpg"))
                .takeWhile(Files::exists)
                .toList();
    }

    private static void draw(String what, Path file, Path folder, int edge, int most, Duration limit)
            throws IOException {
        BoundedProcess.run(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-UsePerfData",
                        "-Djava.awt.headless=true",
                        "-cp",
                        classPath(),
                        DrawCommand.class.getName(),
                        what,
                        file.toAbsolutePath().toString(),
                        folder.toAbsolutePath().toString(),
                        Integer.toString(edge),
                        Integer.toString(most)),
                folder,
                limit);
    }

    /** The application's own, also where it was started with one relative to another folder. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
