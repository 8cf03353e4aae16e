package org.xueshi.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Writes a course of one visit to a mill, and the mill: half an hour there, twenty characters and one photograph afterwards. */
public final class VisitCourse {

    /** Of the course, its visit and the base. */
    public static final String COURSE = "milling";

    public static final String ITEM = "visit";
    public static final String BASE = "water-mill";

    /** Where the mill stands. */
    public static final double LATITUDE = 30.6;

    public static final double LONGITUDE = 104.05;

    private VisitCourse() {}

    /** Without anything to be read before, and half an hour there. */
    public static void write(Path content) throws IOException {
        base(content);
        course(content, 30, "");
    }

    /** Beside the product's own content: with a page to be read before, and a minute there. */
    public static void writeWithClassroom(Path content) throws IOException {
        base(content);
        Path course = course(content, 1, CLASSROOM);
        Path pages = Files.createDirectories(course.resolve("pages"));
        Files.writeString(pages.resolve("look.zh.md"), "# 水磨\n\n" + "水从上游的渠里来，推着轮子转。".repeat(6));
        Files.writeString(
                pages.resolve("look.en.md"),
                "# The mill\n\n" + "Water comes along the leat and turns the wheel of the mill. ".repeat(6));
    }

    private static void base(Path content) throws IOException {
        Path base = Files.createDirectories(content.resolve("bases").resolve(BASE));
        Files.writeString(base.resolve("base.yaml"), BASE_YAML.formatted(BASE, LATITUDE, LONGITUDE));
        picture(base.resolve("mill.png"));
    }

    private static Path course(Path content, int visitMinutes, String classroom) throws IOException {
        Path course = content.resolve("courses").resolve(COURSE);
        picture(Files.createDirectories(course.resolve("media")).resolve("cover.png"));
        String after = classroom.isEmpty() ? "" : "after: [classroom]";
        Files.writeString(
                course.resolve("course.yaml"),
                COURSE_YAML.formatted(COURSE, classroom, ITEM, after, BASE, visitMinutes));
        return course;
    }

    private static void picture(Path file) throws IOException {
        ImageIO.write(new BufferedImage(1200, 630, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    }

    private static final String BASE_YAML = """
            id: %s
            name: { zh: 水磨坊, en: The water mill }
            summary: { zh: 一座还在转的水磨。, en: A mill that still turns. }
            opening: { zh: 每天九点到五点, en: Nine to five every day }
            contact: { zh: 老周, en: Old Zhou }
            directions: { zh: 沿渠走到头, en: Follow the ditch to its end }
            themes: [water, history]
            capacity: 12
            latitude: %s
            longitude: %s
            pictures:
              - { file: mill.png, alt: { zh: 水磨坊, en: The mill } }
            """;

    private static final String COURSE_YAML = """
            id: %s
            licence: CC-BY-4.0
            languages: [zh, en]
            minutes: 10
            topic: governance
            cap_minutes: 20
            title: { zh: 看水磨, en: Seeing the mill }
            summary: { zh: 去看一座水磨。, en: A visit to a mill. }
            goals:
              - { zh: 看过水磨, en: Have seen a mill }
            cover: media/cover.png
            cover_alt: { zh: 封面, en: Cover }
            max_playback_rate: 2
            completion: { coverage_percent: 90 }
            items:
            %s
              - id: %s
                format: sitevisit
                title: { zh: 到磨坊去, en: Go to the mill }
                %s
                base: %s
                visit_minutes: %d
                brief: { zh: 看水从哪里来。, en: See where the water comes from. }
                reflection:
                  task: { zh: 写下您看到的。, en: Write what you saw. }
                  least: 20
                  minutes: 10
                  photos: { least: 1, most: 2 }
            """;

    private static final String CLASSROOM = """
              - id: classroom
                format: lecture
                title: { zh: 课堂, en: In the classroom }
                parts:
                  - { id: look, page: pages/look, title: { zh: 水磨, en: The mill } }
            """;
}
