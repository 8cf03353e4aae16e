package org.xueshi.testing;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

    /** All the content there is. */
    public static Path content(Path folder) throws IOException {
        ShortCourse.content(folder, "short");
        Path base = Files.createDirectories(folder.resolve("bases").resolve(BASE));
        Files.copy(
                Path.of("content/bases/base.schema.json"),
                folder.resolve("bases/base.schema.json"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(base.resolve("base.yaml"), BASE_YAML.formatted(BASE, LATITUDE, LONGITUDE));
        picture(base.resolve("mill.png"));
        Path course = folder.resolve("courses").resolve(COURSE);
        picture(Files.createDirectories(course.resolve("media")).resolve("cover.png"));
        Files.writeString(course.resolve("course.yaml"), COURSE_YAML.formatted(COURSE, ITEM, BASE));
        return folder;
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
              - id: %s
                format: sitevisit
                title: { zh: 到磨坊去, en: Go to the mill }
                base: %s
                visit_minutes: 30
                brief: { zh: 看水从哪里来。, en: See where the water comes from. }
                reflection:
                  task: { zh: 写下您看到的。, en: Write what you saw. }
                  least: 20
                  minutes: 10
                  photos: { least: 1, most: 2 }
            """;
}
