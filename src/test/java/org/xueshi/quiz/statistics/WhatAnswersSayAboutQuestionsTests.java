package org.xueshi.quiz.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.Language;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.courses.question.Answer;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.quiz.Attempt;
import org.xueshi.quiz.Attempts;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** Q8: figures are those of the formulas, from first attempts of the members in one's charge, and never of too few. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatAnswersSayAboutQuestionsTests {

    private static final CourseId COURSE = new CourseId("short");
    private static final int MEMBERS = 24;
    private static final int FOREIGN = 3;

    /** All 20 questions in each attempt, so that the reckoning below is easy to follow. */
    @Autowired
    Enrolments enrolments;

    @Autowired
    Attempts attempts;

    @Autowired
    ItemStatistics statistics;

    private final Random random = new Random(5);
    private final List<Map<String, Boolean>> answered = new ArrayList<>();
    private Village village;

    private static void withATestThatAsksAll() throws IOException {
        Path content = TestContent.folder();
        ShortCourse.write(content, "short");
        Path yaml = content.resolve("courses/short/course.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace("draw: 10", "draw: 20\n    attempts: 1"));
    }

    @BeforeAll
    void manyTookTheTest(@Autowired AutowireCapableBeanFactory beans, @Autowired CourseImports imports)
            throws IOException {
        withATestThatAsksAll();
        village = new Village(beans);
        village.byCounty(imports::again);
        for (int i = 0; i < MEMBERS; i++) {
            answered.add(takes("west-" + i, village.millBranch, i / (double) MEMBERS));
        }
        for (int i = 0; i < FOREIGN; i++) {
            takes("east-" + i, village.orchardBranch, 0.5);
        }
    }

    /** @param ability the chance to be right; the first question is beyond all, the second the other way round */
    private Map<String, Boolean> takes(String name, OrganisationId branch, double ability) {
        MemberId member = village.member(name, branch);
        Map<String, Boolean> right = new HashMap<>();
        village.signedIn.as(member, () -> {
            EnrolledItem item =
                    enrolments.enrol(COURSE, Language.EN).item("test").orElseThrow();
            Attempt attempt = attempts.begin(item);
            Map<String, Answer> answers = new HashMap<>();
            attempt.drawn().forEach(drawn -> {
                boolean knows = switch (drawn.question()) {
                    case "q1" -> false;
                    case "q2" -> ability < 0.5;
                    default -> random.nextDouble() < ability;
                };
                right.put(drawn.question(), knows);
                answers.put(drawn.question(), new Answer.Chosen(Set.of(knows ? 0 : 1)));
            });
            attempts.submit(attempt.id(), item, answers);
        });
        return right;
    }

    @Test
    void theFiguresAreThoseOfTheFormulas() {
        MemberId instructor = instructor("teaches", village.westTownship);
        TestStatistics test = village.by(instructor, () -> statistics.of(COURSE, 1, "test"));
        assertThat(test.attempts()).isEqualTo(MEMBERS);
        assertThat(test.questions()).hasSize(20).allSatisfy(one -> {
            String id = one.question().id();
            assertThat(one.attempts()).isEqualTo(MEMBERS);
            assertThat(one.difficulty())
                    .isCloseTo(answered.stream().filter(of -> of.get(id)).count() / (double) MEMBERS, within(1e-9));
            assertThat(one.upperLower()).isCloseTo(upperLower(id), within(0.16));
            Double expected = pointBiserial(id);
            if (expected == null) {
                assertThat(one.discrimination()).isNull();
            } else {
                assertThat(one.discrimination()).isCloseTo(expected, within(0.005));
            }
            assertThat(one.chosen().stream().mapToInt(Integer::intValue).sum()).isEqualTo(MEMBERS);
            assertThat(one.chosen().getFirst())
                    .isEqualTo((int) answered.stream().filter(of -> of.get(id)).count());
        });
    }

    @Test
    void whatNeedsAnEyeComesFirstAndIsSaidInAWord() {
        TestStatistics test = village.byCounty(() -> statistics.of(COURSE, 1, "test"));
        assertThat(test.attempts()).isEqualTo(MEMBERS + FOREIGN);
        assertThat(test.questions().getFirst().question().id()).isEqualTo("q2");
        assertThat(test.questions().getFirst().finding()).isEqualTo(QuestionStatistics.Finding.AGAINST);
        assertThat(test.questions().get(1).question().id()).isEqualTo("q1");
        assertThat(test.questions().get(1).finding()).isEqualTo(QuestionStatistics.Finding.TOO_HARD);
    }

    /** Textbook form: difference of the means of the rest, by its deviation, times the root of pq. */
    private Double pointBiserial(String id) {
        double n = answered.size();
        List<Double> knew = new ArrayList<>();
        List<Double> all = new ArrayList<>();
        for (Map<String, Boolean> one : answered) {
            double rest = one.entrySet().stream()
                    .filter(each -> !each.getKey().equals(id) && each.getValue())
                    .count();
            all.add(rest);
            if (one.get(id)) {
                knew.add(rest);
            }
        }
        double p = knew.size() / n;
        double mean = mean(all);
        double deviation = Math.sqrt(
                all.stream().mapToDouble(rest -> (rest - mean) * (rest - mean)).sum() / n);
        return p == 0 || p == 1 ? null : (mean(knew) - mean) / deviation * Math.sqrt(p / (1 - p));
    }

    private double upperLower(String id) {
        List<Map<String, Boolean>> byScore = new ArrayList<>(answered);
        byScore.sort(java.util.Comparator.comparing(
                one -> one.values().stream().filter(right -> right).count()));
        int group = (int) Math.ceil(MEMBERS * 0.27);
        return (knew(byScore.subList(MEMBERS - group, MEMBERS), id) - knew(byScore.subList(0, group), id))
                / (double) group;
    }

    private static long knew(Collection<Map<String, Boolean>> some, String id) {
        return some.stream().filter(one -> one.get(id)).count();
    }

    private static double mean(Collection<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    @Test
    void ofTooFewNothingIsShown() {
        MemberId instructor = instructor("teaches-few", village.eastTownship);
        TestStatistics test = village.by(instructor, () -> statistics.of(COURSE, 1, "test"));
        assertThat(test.attempts()).isEqualTo(FOREIGN);
        assertThat(test.questions()).isEmpty();
        assertThat(village.by(instructor, statistics::tests))
                .singleElement()
                .extracting(TakenTest::attempts)
                .isEqualTo(FOREIGN);
    }

    @Test
    void whoIsInChargeOfNobodySeesNothing() {
        MemberId member = village.member("curious", village.millBranch);
        MemberId leader = village.holder("curious-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        for (MemberId other : List.of(member, leader)) {
            village.signedIn.as(other, () -> {
                assertThatThrownBy(statistics::tests).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> statistics.of(COURSE, 1, "test")).isInstanceOf(NotAllowedRefused.class);
            });
        }
        assertThatThrownBy(statistics::tests).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private MemberId instructor(String name, OrganisationId place) {
        return village.holder(name, village.bridgeBranch, Role.INSTRUCTOR, place);
    }
}
