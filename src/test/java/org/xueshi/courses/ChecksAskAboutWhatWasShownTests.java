package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.xueshi.common.Language;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.people.MemberId;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.WithTheCourses;
import org.xueshi.tracking.PresencePrompts;
import org.xueshi.tracking.PresencePrompts.Shown;
import org.xueshi.tracking.PresenceRules;
import org.xueshi.tracking.Prompt;
import tools.jackson.databind.JsonNode;

/** T7: a presence check concerns the content just shown; how often it comes is the course's and the policy's to say. */
@DatabaseTest
@WithTheCourses
@WithMockUser
class ChecksAskAboutWhatWasShownTests {

    /** So far into each film as its captions go. */
    private static final long INTO_THE_FILM = 170_000;

    @Autowired
    CourseImports imports;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CourseRows courses;

    @Autowired
    PublishedVersions versions;

    @Autowired
    EnrolmentRows enrolments;

    @Autowired
    PresencePrompts prompts;

    @Autowired
    @Qualifier("lectureFormat")
    Quotable lectures;

    private final Random random = new Random(7);

    @Test
    void almostEveryPageAndFilmOfTheBundledCoursesCanBeAskedAbout() {
        imports.all();
        List<String> silent = new ArrayList<>();
        int asked = 0;
        for (CourseSummary summary : catalogue.find(CourseQuery.ALL, 0, 50)) {
            Course course = catalogue.course(summary.id()).orElseThrow();
            for (Language language : course.languages()) {
                MemberId member = MemberId.next();
                enrolments.saveAndFlush(new EnrolmentRow(
                        new EnrolmentRow.Key(member.value(), course.id().value()), course.version(), language, 0));
                for (Item item : course.items()) {
                    var enrolled = new EnrolledItem(member, course, item, language);
                    for (String section : sections(item)) {
                        Optional<Prompt> prompt =
                                prompts.about(member, enrolled.activity(), new Shown(section, INTO_THE_FILM), random);
                        asked += prompt.isPresent() ? 1 : 0;
                        prompt.ifPresentOrElse(
                                there -> assertThat(there.language()).isEqualTo(language.tag()),
                                () -> silent.add(course.id().value() + " " + section + " " + language));
                    }
                }
            }
        }
        assertThat(asked).isGreaterThan(60);
        assertThat(silent).hasSizeLessThan(asked / 20);
    }

    /**
     * A player's reports bring no session. Beside a lecture stand tests and simulations, which are asked for words too; a
     * seminar is asked about its question.
     */
    @Test
    @WithAnonymousUser
    void nobodyNeedsToBeSignedIn() {
        for (CourseImports.Outcome outcome : imports.all()) {
            CourseRow row = courses.findById(outcome.folder()).orElseThrow();
            Course course = versions.version(new CourseId(row.id), row.version);
            MemberId member = MemberId.next();
            enrolments.saveAndFlush(
                    new EnrolmentRow(new EnrolmentRow.Key(member.value(), row.id), row.version, Language.ZH, 0));
            for (Item item : course.items()) {
                var enrolled = new EnrolledItem(member, course, item, Language.ZH);
                String section = sections(item).stream().findFirst().orElse("none");
                assertThat(prompts.about(member, enrolled.activity(), new Shown(section, INTO_THE_FILM), random)
                                .isPresent())
                        .as(row.id + "/" + item.id())
                        .isEqualTo(Set.of("lecture", "seminar").contains(item.format()));
            }
        }
    }

    private static List<String> sections(Item item) {
        List<String> sections = new ArrayList<>();
        for (JsonNode part : item.content().path("parts")) {
            boolean paper = part.get("kind").asString().equals("PDF");
            sections.add(part.get("id").asString() + (paper ? ".1" : ""));
        }
        return sections;
    }

    @Test
    void thePhrasesStandInWhatWasShownAndTheOthersDoNot() {
        imports.all();
        Course course = catalogue.course(new CourseId("flood-and-fire")).orElseThrow();
        MemberId member = MemberId.next();
        enrolments.saveAndFlush(new EnrolmentRow(
                new EnrolmentRow.Key(member.value(), course.id().value()), course.version(), Language.ZH, 0));
        var item = new EnrolledItem(member, course, course.item("know").orElseThrow(), Language.ZH);
        String page = item.item()
                .content()
                .path("parts")
                .get(0)
                .at("/media/ZH/markdown")
                .asString();
        for (int i = 0; i < 40; i++) {
            Prompt.Question phrases = prompts.about(member, item.activity(), new Shown("walk", null), random)
                    .orElseThrow()
                    .questions()
                    .getLast();
            for (int option = 0; option < phrases.options().size(); option++) {
                assertThat(page.replaceAll("[*_`]", "")
                                .contains(phrases.options().get(option)))
                        .as(phrases.options().get(option))
                        .isEqualTo(phrases.right().contains(option));
            }
        }
    }

    /** Of a film only the last minutes are asked about; who watches it remembers the beginning too. */
    @Test
    void theOthersStandNowhereInTheSameLecture() {
        imports.all();
        Course course = catalogue.course(new CourseId("education-hours")).orElseThrow();
        MemberId member = MemberId.next();
        enrolments.saveAndFlush(new EnrolmentRow(
                new EnrolmentRow.Key(member.value(), course.id().value()), course.version(), Language.EN, 0));
        var item = new EnrolledItem(member, course, course.item("measuring").orElseThrow(), Language.EN);
        String words = String.join("\n", lectures.texts(item));
        for (String part : List.of("film", "signals", "reasons")) {
            for (int i = 0; i < 20; i++) {
                Prompt.Question phrases = prompts.about(member, item.activity(), new Shown(part, 240_000L), random)
                        .orElseThrow()
                        .questions()
                        .getLast();
                for (int option = 0; option < phrases.options().size(); option++) {
                    String phrase = phrases.options().get(option);
                    assertThat(words.contains(phrase))
                            .as(phrase)
                            .isEqualTo(phrases.right().contains(option));
                }
            }
        }
    }

    @Test
    void whoIsNotEnrolledIsAskedNothing() {
        imports.all();
        assertThat(prompts.about(
                        MemberId.next(),
                        new org.xueshi.tracking.ActivityId("flood-and-fire/1/know"),
                        new Shown("walk", null),
                        random))
                .isEmpty();
    }

    @Test
    void thePolicyMayAskMoreOftenThanTheCourse() {
        Duration ten = Duration.ofMinutes(10);
        assertThat(PresenceDemands.strictest(ten, Optional.empty())).isEqualTo(PresenceRules.every(ten));
        assertThat(PresenceDemands.strictest(ten, Optional.of(Duration.ofMinutes(5)))
                        .every())
                .hasMinutes(5);
        assertThat(PresenceDemands.strictest(ten, Optional.of(Duration.ofMinutes(20)))
                        .every())
                .hasMinutes(10);
        assertThat(PresenceDemands.strictest(Duration.ZERO, Optional.of(Duration.ofMinutes(20)))
                        .every())
                .hasMinutes(20);
        assertThat(PresenceDemands.strictest(Duration.ZERO, Optional.empty())).isEqualTo(PresenceRules.NEVER);
    }

    @Test
    void aPhraseStandsBetweenTwoMarks() {
        assertThat(Phrases.of("先看清出口在哪里，再记住。集合地点在学校操场！", Language.ZH)).containsExactly("先看清出口在哪里", "集合地点在学校操场");
        assertThat(Phrases.of("Look first where the way out is, then go. It's 10 – 20 m away from you", Language.EN))
                .containsExactly("Look first where the way out is", "20 m away from you");
    }

    @Test
    void aNumberIsNotCutAtItsPoint() {
        assertThat(Phrases.of("Of 61 minutes 2,655.5 seconds counted by 19:30, and 3. Then it ended.", Language.EN))
                .containsExactly("Of 61 minutes 2,655.5 seconds counted by 19:30", "Then it ended");
    }
}
