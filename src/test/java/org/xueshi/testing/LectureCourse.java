package org.xueshi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a course of one lecture: a page with a formula, a table and a picture, and a film of 12 seconds in four lines. */
public final class LectureCourse {

    private static final Path MEDIA = Path.of("src/test/resources/media");

    private LectureCourse() {}

    /** Beside what {@link ShortCourse} has written there. */
    public static void write(Path content, String id) throws IOException {
        Path course = content.resolve("courses").resolve(id);
        for (String folder : List.of("pages", "media")) {
            Files.createDirectories(course.resolve(folder));
        }
        copy(content.resolve("courses/short/media/cover.png"), course.resolve("media/cover.png"));
        Files.writeString(course.resolve("course.yaml"), COURSE.formatted(id, id));
        Files.writeString(
                course.resolve("pages/slope.en.md"),
                PAGE.formatted("The slope", "A slope of", "Rise", "Run", "A hillside"));
        Files.writeString(course.resolve("pages/slope.zh.md"), PAGE.formatted("坡度", "坡度是", "升高", "水平", "山坡"));
        film(course.resolve("media"), "en", "zh", ENGLISH, CHINESE);
        film(course.resolve("media"), "zh", "en", CHINESE, ENGLISH);
    }

    private static void film(Path media, String language, String other, List<String> own, List<String> translated)
            throws IOException {
        String film = "film." + language;
        copy(MEDIA.resolve("short.mp4"), media.resolve(film + ".mp4"));
        Files.writeString(media.resolve(film + ".vtt"), captions(own));
        Files.writeString(media.resolve(film + "." + other + ".vtt"), captions(translated));
        Files.writeString(media.resolve(film + ".chapters.vtt"), CHAPTERS.formatted(own.get(0), own.get(2)));
    }

    /** Three seconds a line. */
    private static String captions(List<String> lines) {
        var file = new StringBuilder("WEBVTT\n");
        for (int i = 0; i < lines.size(); i++) {
            file.append("\n00:%02d.000 --> 00:%02d.000\n%s\n".formatted(3 * i, 3 * i + 3, lines.get(i)));
        }
        return file.toString();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static final List<String> ENGLISH =
            List.of("Look at the stream", "The bridge floods first", "Leave by the hill", "Not by the bridge");
    private static final List<String> CHINESE = List.of("先看河水", "小桥最先被淹", "从山坡走", "不要走小桥");

    private static final String CHAPTERS = """
            WEBVTT

            00:00.000 --> 00:06.000
            %s

            00:06.000 --> 00:12.000
            %s
            """;

    private static final String PAGE = """
            # %s

            %s $\\frac{1}{3}$.

            | %s | %s |
            |---|---|
            | 1 | 3 |

            ![%s](../media/cover.png)
            """;

    private static final String COURSE = """
            id: %s
            licence: CC-BY-4.0
            languages: [zh, en]
            minutes: 1
            topic: safety
            cap_minutes: 5
            title: { zh: 山坡与小桥, en: "The hill and the bridge (%s)" }
            summary: { zh: 从哪儿走。, en: Which way to leave. }
            goals:
              - { zh: 知道从哪儿走, en: Know which way to leave }
            cover: media/cover.png
            cover_alt: { zh: 封面, en: Cover }
            max_playback_rate: 1.25
            completion: { coverage_percent: 90 }
            items:
              - id: leave
                format: lecture
                title: { zh: 离开, en: Leaving }
                parts:
                  - { id: slope, page: pages/slope, title: { zh: 坡度, en: The slope } }
                  - { id: film, video: media/film, title: { zh: 影片, en: The film } }
            """;
}
