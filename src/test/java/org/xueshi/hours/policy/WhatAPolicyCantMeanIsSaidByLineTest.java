package org.xueshi.hours.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xueshi.common.BadFileRefused;

/** R2: a file that fits the schema and makes no sense is refused, with the line and in words. */
class WhatAPolicyCantMeanIsSaidByLineTest {

    private static final String SOUND = Books.PRELUDE + """
            classes:
              - key: good
                title: { zh: 好, en: Good }
                of:
                  - { categories: [law], tags: [good] }
              - key: both
                title: { zh: 全部, en: Both }
                of:
                  - { categories: [law, other] }
            seasons:
              - { key: winter, title: { zh: 冬, en: Winter }, from: 11-01, until: 02-29 }
            caps:
              - { id: daily, of: both, hours: 8, per: day }
              - { id: some, of: other, hours: 10, per: window }
            obligations:
              - id: floor
                title: { zh: 时, en: Floor }
                strictness: hard
                who:
                  - role: MEMBER
                window: { kind: calendar, years: 1, first_year: 2019 }
                clauses:
                  - { id: all, of: both, hours: 40, caps: [some] }
                  - { id: good, of: good, hours: 10 }
                  - { id: share, of: other, share: 50% }
                carry_over: { at_most: 5, from: [all], toward: [all], valid_windows: 1, consumed: carried-first }
              - id: winter
                title: { zh: 冬, en: Winter }
                strictness: soft
                who:
                  - { role: SECRETARY, first_months: 12 }
                window: { kind: season, season: winter }
                clauses:
                  - { id: hours, of: both, hours: 5, caps: [daily] }
            """;

    @Test
    void theSoundOneIsTaken() {
        assertThat(Books.version(SOUND).policy().obligations()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "categories: [law], tags | categories: [lore], tags | no category named lore",
                "id: good, of: good, hours: 10 | id: good, of: goods, hours: 10 | no class or category named goods",
                "of: other, hours: 10, per | of: others, hours: 10, per | no class or category named others",
                "hours: 5, caps: [daily] | hours: 5 | no clause uses the cap daily",
                "caps: [some] | caps: [some, none] | no cap named none",
                "of: good, hours: 10 | of: law, hours: 10 | no clause uses the class good",
                "kind: season, season: winter | kind: season, season: spring | no season named spring",
                "kind: season, season: winter | kind: rolling, months: 5 | no clause uses the season winter",
                "kind: calendar, years: 1, first_year: 2019 | kind: anniversary, years: 2, from: birth | no fact named birth",
                "kind: calendar, years: 1, first_year: 2019 | kind: once, months: 6, from: appointment | only windows that follow each other",
                "role: SECRETARY, first_months: 12 | fact: { key: sworn } | no fact named sworn",
                "first_months: 12 | first_months: 12, after_months: 12 | nobody is in the first 12 months and past 12",
                "of: good, hours: 10 | of: good, hours: 41 | the parts ask for",
                "of: good, hours: 10 | of: good, hours: 21 | the parts ask for 41 hours, more than the 40 of the whole",
                "share: 50% | share: 80% | the parts ask for 42 hours",
                "hours: 40, caps | count: 2, caps | a share is of the hours of the first clause",
                "caps: [some] | caps: [some, daily] | the caps some and daily cross",
                "of: both, hours: 8, per: day | of: both, hours: 0.04, per: day | can’t be reached by its deadline",
                "of: other, hours: 10, per: window | of: both, hours: 39, per: window | the cap some lets 39 of 40",
                "from: [all], toward | from: [none], toward | no clause named none",
                "from: [all], toward: [all] | from: [all], toward: [all], of: best | no class or category named best",
                "id: good, of: good | id: all, of: good | the name all is taken",
                "key: both | key: law | the name law is taken",
                "id: winter | id: floor | the name floor is taken",
                "effective_from: 2000-01-01 | effective_from: 2000-01-01\\neffective_until: 1999-01-01 | it ends before it begins",
                "strictness: hard | strictness: hard\\n    until: 1999-01-01 | it ends before the policy begins",
                "strictness: hard | strictness: hard\\n    from: 2020-01-01\\n    until: 2019-01-01 | it ends before it begins",
            })
    void andEachMistakeIsNot(String good, String bad, String reason) {
        String broken = SOUND.replace(good, bad.replace("\\n", "\n"));
        assertThat(broken).isNotEqualTo(SOUND);

        assertThatThrownBy(() -> Books.version(broken)).isInstanceOfSatisfying(BadFileRefused.class, refused -> {
            assertThat(refused.getMessage()).contains(reason);
            assertThat(refused.problems()).allMatch(problem -> problem.line() > 1);
        });
    }

    @Test
    void theLineIsThatOfTheMistake() {
        String broken = SOUND.replace("categories: [law], tags", "categories: [lore], tags");
        int line = (int) broken.lines().takeWhile(one -> !one.contains("lore")).count() + 1;

        assertThatThrownBy(() -> Books.version(broken)).hasMessageContaining("test.yaml:" + line + ": there is no");
    }

    @Test
    void aDeadlineBeyondTheObligationCantBeReached() {
        String broken = SOUND.replace("kind: season, season: winter", "kind: once, months: 18, from: appointment");

        assertThatThrownBy(() -> Books.version(broken)).hasMessageContaining("the deadline can’t be reached");
    }

    @Test
    void bandsFollowEachOther() {
        String broken = SOUND + """
                activities:
                  - key: video
                    title: { zh: 视频, en: Video }
                    by: { kind: bands, bands: [{ from_minutes: 30, hours: 1 }, { from_minutes: 15, hours: 0.5 }] }
                """;

        assertThatThrownBy(() -> Books.version(broken)).hasMessageContaining("each band begins later");
    }

    @Test
    void allMistakesAreToldAtOnce() {
        String broken = SOUND.replace("id: winter", "id: floor").replace("caps: [some]", "caps: [none]");

        assertThatThrownBy(() -> Books.version(broken))
                .hasMessageContaining("is taken")
                .hasMessageContaining("no cap named none")
                .hasMessageContaining("no clause uses the cap some");
    }
}
