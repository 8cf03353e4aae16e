package org.xueshi.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes a course of one test with a question of each kind, in the order of the file. What only the key holds contains the
 * word {@link #KEY_WORD}.
 */
public final class TestCourse {

    /** Nothing that is asked contains it. */
    public static final String KEY_WORD = "quokka";

    /** Of questions, in the order of the file, by their ids. */
    private static final List<String> KINDS =
            List.of("single", "multiple", "statement", "matching", "ordering", "number", "words", "blanks");

    private TestCourse() {}

    /** To be taken as often as one likes: each question has a twin that reads the same, because another attempt asks others. */
    public static void write(Path content, String id) throws IOException {
        String kinds = QUESTIONS.replaceAll("(?m)^- id: (.*)$", "- id: $1\n  tags: [$1]");
        String sections = KINDS.stream()
                .map(kind -> "      - { tag: %s, draw: 1 }\n".formatted(kind))
                .collect(Collectors.joining("", "    sections:\n", ""));
        write(content, id, sections, kinds + kinds.replaceAll("(?m)^- id: (.*)$", "- id: $1-twin"));
    }

    /** To be taken once. */
    public static void writeForOnce(Path content, String id) throws IOException {
        write(content, id, "    draw: %d\n    attempts: 1\n".formatted(KINDS.size()), QUESTIONS);
    }

    /** Beside what {@link ShortCourse} has written there. */
    private static void write(Path content, String id, String draws, String questions) throws IOException {
        Path course = content.resolve("courses").resolve(id);
        Files.createDirectories(course.resolve("media"));
        Files.copy(
                content.resolve("courses/short/media/cover.png"),
                course.resolve("media/cover.png"),
                StandardCopyOption.REPLACE_EXISTING);
        Files.writeString(course.resolve("course.yaml"), COURSE.formatted(id, id) + draws);
        Files.writeString(course.resolve("questions.yaml"), questions);
    }

    private static final String COURSE = """
            id: %s
            licence: CC-BY-4.0
            languages: [zh, en]
            minutes: 1
            topic: safety
            cap_minutes: 5
            title: { zh: 八种题, en: "Questions of all kinds (%s)" }
            summary: { zh: 每种题各一道。, en: One of each kind. }
            goals:
              - { zh: 会答每种题, en: Answer each kind }
            cover: media/cover.png
            cover_alt: { zh: 封面, en: Cover }
            max_playback_rate: 2
            completion: { coverage_percent: 90 }
            items:
              - id: test
                format: quiz
                title: { zh: 测验, en: The test }
                pass_percent: 80
                shuffle_questions: false
                questions: questions.yaml
            """;

    private static final String QUESTIONS = """
            - id: single
              kind: single
              text: { zh: 哪盏灯亮着？, en: Which lamp is on? }
              options:
                - { text: { zh: 红灯, en: The red one }, correct: true }
                - { text: { zh: 蓝灯, en: The blue one }, feedback: { zh: quokka 蓝灯早灭了, en: quokka blue was out long ago } }
                - { text: { zh: 绿灯, en: The green one } }
              feedback: { zh: quokka 红灯整夜亮着。, en: The quokka sees red all night. }
            - id: multiple
              kind: multiple
              text: { zh: 哪些要带上？, en: What is taken along? }
              options:
                - { text: { zh: 手电, en: A torch }, correct: true }
                - { text: { zh: 名单, en: The list }, correct: true }
                - { text: { zh: 沙发, en: The sofa }, feedback: { zh: quokka 抬不动, en: quokka too heavy } }
                - { text: { zh: 电视, en: The television } }
              feedback: { zh: quokka 轻装。, en: The quokka travels light. }
            - id: statement
              kind: true-false
              text: { zh: 水往低处流。, en: Water flows downhill. }
              correct: true
              feedback: { zh: quokka 看过。, en: The quokka has seen it. }
            - id: matching
              kind: matching
              text: { zh: 谁管什么？, en: Who sees to what? }
              pairs:
                - { text: { zh: 电工, en: Electrician }, match: { zh: 电线, en: Wires } }
                - { text: { zh: 水管员, en: Warden }, match: { zh: 水渠, en: Ditches } }
                - { text: { zh: 书记, en: Secretary }, match: { zh: 名册, en: Registers }, feedback: { zh: quokka 名册归书记, en: quokka keeps registers } }
              others:
                - { zh: 月亮, en: The moon }
              feedback: { zh: quokka 各管各的。, en: Each quokka its own. }
            - id: ordering
              kind: ordering
              text: { zh: 先后是什么？, en: In which order? }
              steps:
                - { zh: 听预警, en: Hear the warning }
                - { zh: 叫邻居, en: Wake the neighbours }
                - { zh: 走上坡, en: Walk uphill }
                - { zh: 点人数, en: Count everybody }
              feedback: { zh: quokka 点完才歇。, en: The quokka rests after counting. }
            - id: number
              kind: numeric
              text: { zh: 渠有多长？, en: How long is the ditch? }
              unit: { zh: 米, en: m }
              answers:
                - { value: 2718.25, tolerance: 0.5 }
                - { value: 2700, share: 50, feedback: { zh: quokka 量得粗, en: quokka measured roughly } }
              feedback: { zh: quokka 用绳子量的。, en: The quokka took a rope. }
            - id: words
              kind: short-answer
              text: { zh: 集合点的树是什么？, en: Which tree stands where all meet? }
              answers:
                - { text: { zh: 银杏, en: Ginkgo }, also: [maidenhair*] }
                - { text: { zh: 柳树, en: Willow }, share: 0, feedback: { zh: quokka 柳树在河边, en: quokka saw the willow by the river } }
              feedback: { zh: quokka 秋天捡白果。, en: The quokka likes its nuts. }
            - id: blanks
              kind: cloze
              text: { zh: "起火叫{{1}}，人往{{2}}走。", en: "For fire call {{1}} and walk {{2}}." }
              blanks:
                - answers: [{ text: { zh: 消防队, en: the brigade } }]
                - options:
                    - { text: { zh: 外面, en: outside }, correct: true }
                    - { text: { zh: 里面, en: inside }, feedback: { zh: quokka 里面有烟, en: quokka smells smoke inside } }
              feedback: { zh: quokka 先出门。, en: The quokka leaves first. }
            """;
}
