package org.xueshi.courses.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.xueshi.common.Language;
import org.xueshi.courses.Catalogue;
import org.xueshi.courses.Course;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.CourseQuery;
import org.xueshi.courses.folder.CourseImports.Outcome;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.WithTheCourses;

/** The courses that come with the product are real: both languages, honest minutes, a film, a paper, enough questions. */
@DatabaseTest
@WithTheCourses
@WithMockUser
class BundledCoursesTests {

    private static final Duration SHORTEST = Duration.ofMinutes(45);
    private static final Duration LONGEST = Duration.ofMinutes(90);
    private static final List<String> IDS = List.of("chairing-a-meeting", "education-hours", "flood-and-fire");
    private static final List<String> SIMULATIONS =
            List.of("night-of-the-flood", "the-hall-and-the-well", "a-call-for-grandmother");
    private static final List<String> VISITS = List.of("reading-a-dyke", "the-mill-and-its-water");

    private static final List<String> SEMINARS = List.of("shared-money");

    @Autowired
    CourseImports imports;

    @Autowired
    Catalogue catalogue;

    @Test
    void allAreTakenAndASecondLookChangesNothing() {
        assertThat(imports.all()).noneMatch(Outcome.Refused.class::isInstance);
        assertThat(imports.all())
                .hasSize(IDS.size() + SIMULATIONS.size() + SEMINARS.size() + VISITS.size())
                .allMatch(Outcome.Unchanged.class::isInstance);
        assertThat(catalogue.find(CourseQuery.ALL, 0, 50))
                .extracting(course -> course.id().value())
                .containsAll(IDS)
                .containsAll(SIMULATIONS)
                .containsAll(SEMINARS)
                .containsAll(VISITS)
                .hasSize(IDS.size() + SIMULATIONS.size() + SEMINARS.size() + VISITS.size());
    }

    @Test
    void eachIsWorth45To90MinutesInEveryLanguageAndSaysSo() {
        imports.all();
        for (String id : IDS) {
            Course course = catalogue.course(new CourseId(id)).orElseThrow();
            assertThat(course.languages()).containsExactly(Language.ZH, Language.EN);
            for (Language language : course.languages()) {
                Duration estimate = course.estimate(language);
                assertThat(estimate).as(id + " " + language).isBetween(SHORTEST, LONGEST);
                assertThat(estimate.toSeconds() / 60.0)
                        .as(id + " " + language)
                        .isBetween(course.minutes() * 0.8, course.minutes() * 1.2);
            }
            assertThat(course.questions().size()).isGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void eachVisitComesAfterItsClassroomPart() {
        imports.all();
        for (String id : VISITS) {
            Course course = catalogue.course(new CourseId(id)).orElseThrow();
            assertThat(course.item("visit").orElseThrow().rule().after()).containsExactly("classroom");
        }
    }

    @Test
    void oneHasANarratedFilmOfThreeMinutesOrMoreWithCaptionsInBothLanguages() {
        imports.all();
        Course course = catalogue.course(new CourseId("education-hours")).orElseThrow();
        assertThat(course.files())
                .containsKeys(
                        "media/film.zh.mp4",
                        "media/film.en.mp4",
                        "media/film.zh.vtt",
                        "media/film.zh.en.vtt",
                        "media/film.en.vtt",
                        "media/film.en.zh.vtt");
        assertThat(course.item("measuring").orElseThrow().content().toString()).contains("\"VIDEO\"");
    }
}
