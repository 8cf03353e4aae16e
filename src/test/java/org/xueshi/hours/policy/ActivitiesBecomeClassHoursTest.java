package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.hours.policy.Activity.Part;

/** R1: minutes, bands, days, fixed amounts, factors, rounding, presence, the most for one activity, the split at New Year. */
class ActivitiesBecomeClassHoursTest {

    /** Parts as day:minutes or day:whole or day:half, joined by space; worth as year=hours. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Anhui: 8, 4 and 1; a training across New Year is split.
                "anhui | training | 2026-03-01:whole 2026-03-02:half | 2026=12",
                "anhui | training | 2025-12-30:whole 2025-12-31:whole 2026-01-01:half | 2025=16 2026=4",
                "anhui | lesson | 2026-03-01:90 | 2026=1.5",
                "anhui | lesson | 2025-12-31:30 2026-01-01:60 | 2025=0.5 2026=1",
                // Nanjing: 6 and 3, teaching five times, papers; nothing is split, the last day's year has all.
                "nanjing | training | 2025-12-31:whole 2026-01-01:half | 2026=9",
                "nanjing | teaching | 2026-03-01:90 | 2026=10",
                "nanjing | paper-small | 2026-03-01:0 | 2026=12",
                "nanjing | paper-medium | 2026-03-01:0 | 2026=24",
                "nanjing | paper-large | 2026-03-01:0 | 2026=48",
                // Yunnan: bands.
                "yunnan | video | 2026-03-01:0 | 2026=0",
                "yunnan | video | 2026-03-01:1 | 2026=0.25",
                "yunnan | video | 2026-03-01:15 | 2026=0.25",
                "yunnan | video | 2026-03-01:16 | 2026=0.5",
                "yunnan | video | 2026-03-01:29 | 2026=0.5",
                "yunnan | video | 2026-03-01:30 | 2026=1",
                "yunnan | video | 2026-03-01:300 | 2026=1",
                "yunnan | test | 2026-03-01:20 | 2026=0.5",
                // New York: 50 minutes.
                "ny-cle | programme | 2026-03-01:50 | 2026=1",
                "ny-cle | programme | 2026-03-01:75 | 2026=1.5",
                "ny-cle | programme | 2026-03-01:49 | 2026=0.98",
                // NASBA: rounded down, in steps by type.
                "nasba | short | 2026-03-01:59 | 2026=1",
                "nasba | short | 2026-03-01:60 | 2026=1.2",
                "nasba | short | 2026-03-01:9 | 2026=0",
                "nasba | self-study | 2026-03-01:99 | 2026=1.5",
                "nasba | group | 2026-03-01:99 | 2026=1",
                "nasba | group | 2026-03-01:100 | 2026=2",
            })
    void byTheRegime(String policy, String type, String parts, String worth) {
        assertThat(worth(policy(policy), new Activity(type, parts(parts), 0, 0)))
                .isEqualTo(worth);
    }

    /** NASBA: 75 % is full, 50 to 74 % half, less nothing. Before rounding: half of 3 in whole credits is 1. */
    @ParameterizedTest
    @CsvSource({
        "self-study, 150, 4, 4, 3",
        "self-study, 150, 4, 3, 3",
        "self-study, 150, 4, 2, 1.5",
        "self-study, 150, 4, 1, 0",
        "self-study, 150, 100, 74, 1.5",
        "self-study, 150, 100, 75, 3",
        "self-study, 150, 100, 49, 0",
        "self-study, 150, 3, 2, 1.5",
        "self-study, 150, 0, 0, 3",
        "group, 150, 4, 2, 1"
    })
    void presenceLeavesAPart(String type, int minutes, int asked, int passed, String hours) {
        var activity = new Activity(type, parts("2026-03-01:" + minutes), asked, passed);

        assertThat(worth(policy("nasba"), activity)).isEqualTo("2026=" + hours);
    }

    @ParameterizedTest
    @CsvSource({
        "down, 0.5, 59, 1",
        "nearest, 0.4, 9, 0.4",
        "nearest, 0.5, 56, 1",
        "nearest, 0.5, 57, 1.5",
        "nearest, 0.5, 62, 1.5",
        "up, 0.5, 46, 1.5",
        "up, 0.5, 45, 1",
        "up, 0.01, 1, 0.03",
        "down, 0.01, 1, 0.02",
        "nearest, 0.01, 1, 0.02",
        "down, 1, 44, 0"
    })
    void roundingHasAStepAndADirection(String direction, String step, int minutes, String hours) {
        var policy = policy(direction, step, "");

        assertThat(worth(policy, new Activity("lesson", parts("2026-03-01:" + minutes), 0, 0)))
                .isEqualTo("2026=" + hours);
    }

    @Test
    void oneActivityHasAMost() {
        var policy = policy("down", "0.01", "at_most: 3, split_at_new_year: true");

        assertThat(worth(policy, new Activity("lesson", parts("2026-03-01:450"), 0, 0)))
                .isEqualTo("2026=3");
        assertThat(worth(policy, new Activity("lesson", parts("2025-12-31:90 2026-01-01:90"), 0, 0)))
                .as("the earlier year takes its part first")
                .isEqualTo("2025=2 2026=1");
    }

    @Test
    void aFactorHasTwoDecimals() {
        assertThat(worth(
                        policy("down", "0.01", "multiply_by: 0.75"),
                        new Activity("lesson", parts("2026-03-01:60"), 0, 0)))
                .isEqualTo("2026=1");
    }

    @Test
    void theOrderOfPartsDoesNotMatter() {
        assertThat(worth(policy("anhui"), new Activity("training", parts("2026-01-01:half 2025-12-31:whole"), 0, 0)))
                .isEqualTo("2025=8 2026=4");
    }

    @Test
    void aTypeThatThePolicyDoesntKnowIsRefused() {
        assertThatThrownBy(() -> Conversion.of(policy("anhui"), new Activity("cooking", parts("2026-01-01:9"), 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Policy policy(String id) {
        return Books.bundled(id).versions().getFirst().policy();
    }

    private static Policy policy(String direction, String step, String rest) {
        return Books.version((Books.PRELUDE
                                + "obligations: []\nactivities:\n  - key: lesson\n    title: { zh: 课, en: Lesson }\n"
                                + "    by: { kind: minutes }\n"
                                + rest.replace(", ", "\n").indent(4))
                        .replace("step: 0.01, direction: down", "step: " + step + ", direction: " + direction))
                .policy();
    }

    private static String worth(Policy policy, Activity activity) {
        return String.join(
                " ",
                Conversion.of(policy, activity).stream()
                        .map(one -> one.year() + "=" + one.hours())
                        .toList());
    }

    private static List<Part> parts(String words) {
        var parts = new ArrayList<Part>();
        for (String one : words.split(" ")) {
            String[] of = one.split(":");
            var day = LocalDate.parse(of[0]);
            parts.add(
                    switch (of[1]) {
                        case "whole" -> new Part(day, 0, 2);
                        case "half" -> new Part(day, 0, 1);
                        default -> new Part(day, 60L * Integer.parseInt(of[1]), 0);
                    });
        }
        return parts;
    }
}
