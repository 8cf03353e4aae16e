package org.xueshi.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** Writes a course that takes about a minute and credits a hundredth of an hour, in the same files as a real one. */
public final class ShortCourse {

    private static final Path MEDIA = Path.of("src/test/resources/media");
    private static final int QUESTIONS = 20;

    private ShortCourse() {}

    /** Below {@code content/courses}, with the published schemas beside it. */
    public static void write(Path content, String id) throws IOException {
        Path courses = content.resolve("courses");
        Path course = courses.resolve(id);
        Files.createDirectories(course.resolve("pages"));
        Files.createDirectories(course.resolve("media"));
        for (String schema : List.of("course.schema.json", "questions.schema.json")) {
            copy(Path.of("content/courses", schema), courses.resolve(schema));
        }
        Files.writeString(course.resolve("course.yaml"), yaml(id));
        Files.writeString(course.resolve("pages/what.zh.md"), "# 查看\n\n" + "先看清楚出口在哪里，再记住集合地点。".repeat(12));
        Files.writeString(
                course.resolve("pages/what.en.md"),
                "# Look\n\n" + "Look first where the way out is, then remember the place to meet. ".repeat(12));
        for (String language : List.of("zh", "en")) {
            copy(MEDIA.resolve("short.mp4"), course.resolve("media/film." + language + ".mp4"));
            String other = language.equals("zh") ? "en" : "zh";
            captions(course.resolve("media/film." + language + ".vtt"));
            captions(course.resolve("media/film." + language + "." + other + ".vtt"));
        }
        ImageIO.write(
                new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB),
                "png",
                course.resolve("media/cover.png").toFile());
        Files.writeString(course.resolve("questions.yaml"), questions());
    }

    /** With the product's policies beside it, so that it can be all the content there is. */
    public static Path content(Path folder, String id) throws IOException {
        write(folder, id);
        Path policies = Files.createDirectories(folder.resolve("policies"));
        for (String file : List.of("default.yaml", "policy.schema.json")) {
            copy(Path.of("content/policies", file), policies.resolve(file));
        }
        return folder;
    }

    private static void captions(Path file) throws IOException {
        Files.writeString(file, "WEBVTT\n\n00:00.000 --> 00:10.000\n字幕 caption\n");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String yaml(String id) {
        return """
                id: %s
                licence: CC-BY-4.0
                languages: [zh, en]
                minutes: 1
                topic: safety
                cap_minutes: 5
                title: { zh: 一分钟疏散, en: A minute to get out }
                summary: { zh: 出口与集合地点。, en: The way out and the place to meet. }
                goals:
                  - { zh: 知道出口, en: Know the way out }
                cover: media/cover.png
                cover_alt: { zh: 封面, en: Cover }
                max_playback_rate: 2
                completion: { coverage_percent: 90 }
                items:
                  - id: look
                    format: lecture
                    title: { zh: 查看, en: Look }
                    parts:
                      - { id: what, page: pages/what, title: { zh: 出口, en: The way out } }
                      - { id: film, video: media/film, title: { zh: 影片, en: The film } }
                  - id: test
                    format: quiz
                    title: { zh: 测验, en: Test }
                    draw: 10
                    pass_percent: 80
                    questions: questions.yaml
                """.formatted(id);
    }

    private static String questions() {
        return String.join(
                "\n",
                new ArrayList<>(IntStream.rangeClosed(1, QUESTIONS)
                        .mapToObj(ShortCourse::question)
                        .toList()));
    }

    /** The right answer says so, for those who drive a browser. */
    private static String question(int number) {
        return """
                - id: q%d
                  about: look/what
                  kind: single
                  text: { zh: "第 %d 件事？", en: "Thing %d?" }
                  options:
                    - { text: { zh: 这个对, en: This is right }, correct: true }
                    - { text: { zh: 这个错, en: This is wrong } }
                    - { text: { zh: 那个错, en: That is wrong } }
                  feedback: { zh: 对的那个说自己对。, en: The right one says so. }
                """.formatted(number, number, number);
    }
}
