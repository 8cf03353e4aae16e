package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.common.Language;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.people.MemberId;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** A change of rule after publication takes nothing back; courses that come after others are begun after them. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatWasEarnedStaysTests {

    private static final CourseId COURSE = new CourseId("short");
    private static final CourseId SEQUEL = new CourseId("sequel");

    @Autowired
    CourseImports imports;

    @Autowired
    Catalogue catalogue;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

    @Autowired
    JdbcTemplate jdbc;

    private Village village;

    private static void withTwoCourses() throws IOException {
        Path content = TestContent.folder();
        ShortCourse.write(content, COURSE.value());
        ShortCourse.write(content, SEQUEL.value());
        append(SEQUEL, "prerequisites: [short]\n");
    }

    @BeforeAll
    void published(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        withTwoCourses();
        village = new Village(beans);
        village.byCounty(imports::again);
    }

    @Test
    void whoeverBeganGoesOnByTheRuleTheyBeganWith() throws IOException {
        MemberId begun = village.member("begun", village.millBranch);
        MemberId completed = village.member("completed", village.millBranch);
        for (MemberId member : List.of(begun, completed)) {
            village.by(member, () -> enrolments.enrol(COURSE, Language.EN));
        }
        complete(completed);

        replace(COURSE, "completion: { coverage_percent: 90 }", "completion: { coverage_percent: 100, some: 1 }");
        assertThat(village.byCounty(imports::again)).noneMatch(CourseImports.Outcome.Refused.class::isInstance);

        MemberId late = village.member("late", village.millBranch);
        village.signedIn.as(
                late,
                () -> assertThat(enrolments
                                .enrol(COURSE, Language.EN)
                                .course()
                                .rule()
                                .some())
                        .isEqualTo(1));
        village.signedIn.as(begun, () -> {
            Course theirs = enrolments.mine(COURSE).orElseThrow().course();
            assertThat(theirs.coveragePercent()).isEqualTo(90);
            assertThat(theirs.rule()).isEqualTo(CompletionRule.ALL);
        });
        village.signedIn.as(completed, () -> {
            assertThat(completions.judge(COURSE))
                    .as("completed once is completed")
                    .isTrue();
            assertThat(enrolments.mine(COURSE).orElseThrow().completed()).isTrue();
        });
    }

    @Test
    void aSequelIsBegunAfterwards() {
        MemberId member = village.member("reader", village.millBranch);
        village.signedIn.as(member, () -> {
            enrolments.enrol(COURSE, Language.EN);
            assertThatThrownBy(() -> enrolments.enrol(SEQUEL, Language.EN))
                    .isInstanceOfSatisfying(
                            PrerequisitesRefused.class,
                            refused -> assertThat(refused.missing())
                                    .extracting(CourseSummary::id)
                                    .containsExactly(COURSE));
            assertThat(enrolments.mine(SEQUEL)).isEmpty();
        });
        complete(member);
        village.signedIn.as(member, () -> {
            assertThat(enrolments.missingFor(catalogue.course(SEQUEL).orElseThrow()))
                    .isEmpty();
            assertThat(enrolments.enrol(SEQUEL, Language.EN).open()).isTrue();
        });
    }

    private void complete(MemberId member) {
        jdbc.update(
                "update enrolment set completed_at = 1 where member_id = ? and course_id = ?",
                member.value(),
                COURSE.value());
    }

    private static void append(CourseId course, String line) throws IOException {
        Path file =
                TestContent.folder().resolve("courses").resolve(course.value()).resolve("course.yaml");
        Files.writeString(file, Files.readString(file) + line);
    }

    private static void replace(CourseId course, String was, String is) throws IOException {
        Path file =
                TestContent.folder().resolve("courses").resolve(course.value()).resolve("course.yaml");
        assertThat(Files.readString(file)).contains(was);
        Files.writeString(file, Files.readString(file).replace(was, is));
    }
}
