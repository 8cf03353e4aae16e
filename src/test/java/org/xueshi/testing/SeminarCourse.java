package org.xueshi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a course of two seminars, in the same files as a real one: one to be judged, and one that only counts. */
public final class SeminarCourse {

    public static final String JUDGED = "talk";
    public static final String COUNTED = "after";

    /** As the format reckons them: reading, thinking, writing. */
    private static final int MINUTES_OF_ONE = 5;

    private static final int MINUTES_OF_BOTH = 7;

    private SeminarCourse() {}

    /** Beside what {@link ShortCourse} has written there. */
    public static void write(Path content, String id) throws IOException {
        Path course = content.resolve("courses").resolve(id);
        Files.createDirectories(course.resolve("media"));
        Files.copy(
                content.resolve("courses/short/media/cover.png"),
                course.resolve("media/cover.png"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(course.resolve("course.yaml"), yaml(id, true));
    }

    /** The same with a single seminar, so that it can be completed. */
    public static void writeOfOne(Path content, String id) throws IOException {
        write(content, id);
        Files.writeString(content.resolve("courses").resolve(id).resolve("course.yaml"), yaml(id, false));
    }

    private static String yaml(String id, boolean both) {
        return """
                id: %s
                licence: CC-BY-4.0
                languages: [zh, en]
                minutes: %d
                topic: meetings
                cap_minutes: 20
                title: { zh: 大家谈, en: "Talking it over (%s)" }
                summary: { zh: 一个问题，大家来谈。, en: One question that all talk about. }
                goals:
                  - { zh: 说自己见过的事, en: Say what one has seen }
                cover: media/cover.png
                cover_alt: { zh: 封面, en: Cover }
                max_playback_rate: 2
                completion: { coverage_percent: 90 }
                items:
                  - id: talk
                    format: seminar
                    title: { zh: 怎样把会开好, en: How to hold a good meeting }
                    question:
                      zh: 你所在的支部开会，遇到的最大困难是什么，后来又是怎样解决的？请写你亲眼见过的事。
                      en: What is the hardest thing about meetings in your branch, and how did you solve it? Write what you saw yourself.
                    guidance: { zh: 有事实，有做法。, en: It has facts and says what was done. }
                    rubric: { own_posts: 1, own_length: 40, replies: 1, reply_length: 10 }
                """.formatted(id, both ? MINUTES_OF_BOTH : MINUTES_OF_ONE, id) + (both ? """
                  - id: after
                    format: seminar
                    title: { zh: 会后, en: Afterwards }
                    question: { zh: 还有什么要说？, en: What else is there to say? }
                    rubric: { own_posts: 1, own_length: 40, replies: 0, judged: false }
                """ : "");
    }
}
