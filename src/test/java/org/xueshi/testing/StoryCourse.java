package org.xueshi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Writes a course of one simulation, the lamp, in the same files as a real one. */
public final class StoryCourse {

    private static final Path STORIES = Path.of("src/test/resources/stories");

    private StoryCourse() {}

    /** Beside what {@link ShortCourse} has written there. */
    public static void write(Path content, String id, int attempts) throws IOException {
        Path course = content.resolve("courses").resolve(id);
        for (String folder : List.of("stories", "media")) {
            Files.createDirectories(course.resolve(folder));
        }
        for (String language : List.of("zh", "en")) {
            for (String ending : List.of(".ink", ".ink.json")) {
                String file = "lamp." + language + ending;
                copy(STORIES.resolve(file), course.resolve("stories").resolve(file));
            }
        }
        Path cover = content.resolve("courses/short/media/cover.png");
        copy(cover, course.resolve("media/cover.png"));
        copy(cover, course.resolve("media/lane.png"));
        Files.writeString(course.resolve("course.yaml"), yaml(id, attempts));
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String yaml(String id, int attempts) {
        return """
                id: %s
                licence: CC-BY-4.0
                languages: [zh, en]
                minutes: 1
                topic: safety
                cap_minutes: 5
                title: { zh: 路灯灭了, en: "The lamp is out (%s)" }
                summary: { zh: 黑巷子里的三次选择。, en: Three decisions in a dark lane. }
                goals:
                  - { zh: 先让人看得见, en: Let people see first }
                cover: media/cover.png
                cover_alt: { zh: 封面, en: Cover }
                max_playback_rate: 2
                completion: { coverage_percent: 90 }
                items:
                  - id: lamp
                    format: simulation
                    title: { zh: 路灯, en: The lamp }
                    story: stories/lamp
                    pass_percent: 60
                    attempts: %d
                    competences:
                      - { id: care, title: { zh: 关心人, en: Care } }
                      - { id: order, title: { zh: 按规矩, en: Order } }
                    people:
                      - { id: lin, name: { zh: 林大姐, en: Lin } }
                    pictures:
                      - { id: lane, file: media/lane.png, alt: { zh: 巷子, en: A lane } }
                    endings:
                      - { id: bright, kind: good, title: { zh: 亮着, en: Light }, text: { zh: 人人平安。, en: All are well. } }
                      - { id: dark, kind: mixed, title: { zh: 黑着, en: Dark }, text: { zh: 有人扭伤。, en: One ankle. } }
                      - { id: fall, kind: bad, title: { zh: 摔了, en: A fall }, text: { zh: 有人住院。, en: Hospital. } }
                """.formatted(id, id, attempts);
    }
}
