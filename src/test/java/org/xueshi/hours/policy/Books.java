package org.xueshi.hours.policy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Rule books for tests: those of the content folder, and small ones written out. */
public final class Books {

    private static final Policies BUNDLED = new Policies(Path.of("content"), "default");

    public static final RuleBook DEFAULT = BUNDLED.inUse();

    /** Categories {@code law} and {@code other}, classes for tags, and one fact; obligations follow. */
    public static final String PRELUDE = """
            id: test
            version: 1
            effective_from: 2000-01-01
            title: { zh: 试, en: Test }
            class_hour_minutes: 45
            rounding: { step: 0.01, direction: down }
            exempt_marks: [EXEMPT]
            facts:
              - { key: registration, title: { zh: 登记, en: registered } }
            categories:
              - { key: law, title: { zh: 法, en: law } }
              - { key: other, title: { zh: 其他, en: other subjects } }
            """;

    private Books() {}

    public static RuleBook bundled(String id) {
        return BUNDLED.book(id);
    }

    static PolicyVersion version(String yaml) {
        return BUNDLED.draft("test.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    }

    public static RuleBook of(String... yamls) {
        return RuleBook.of(java.util.Arrays.stream(yamls).map(Books::version).toList());
    }

    /** A book of one obligation for members: its window and below, indented by four. */
    static RuleBook one(String rest) {
        return of(PRELUDE + obligation("- role: MEMBER", rest));
    }

    static String obligation(String who, String rest) {
        return "obligations:\n  - id: it\n    title: { zh: 它, en: It }\n    strictness: hard\n    who:\n      " + who
                + "\n" + rest.indent(4);
    }

    static List<String> all() {
        return List.of(
                "default",
                "anhui",
                "nanjing",
                "yunnan",
                "ny-cle",
                "acca",
                "nmc",
                "ny-ctle",
                "ny-engineers",
                "nasba",
                "idd-germany",
                "technical-staff",
                "shandong-teachers");
    }
}
