package org.xueshi.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Language;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.courses.question.Answer;
import org.xueshi.courses.question.Question;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** Q5, Q6: limits of time and number are kept on the server's clock, and eased only by who is in charge of the member. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttemptsAreTakenByRuleTests {

    private static final CourseId COURSE = new CourseId("short");
    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    @Autowired
    Enrolments enrolments;

    @Autowired
    CourseImports imports;

    @Autowired
    Attempts attempts;

    @Autowired
    Accommodations accommodations;

    @Autowired
    OverdueAttempts overdue;

    @Autowired
    QuizFormat format;

    private Village village;
    private MemberId instructor;

    private static void withATestByRule() throws IOException {
        Path content = TestContent.folder();
        ShortCourse.write(content, "short");
        Path yaml = content.resolve("courses/short/course.yaml");
        Files.writeString(
                yaml,
                String.join(
                        "\n    ",
                        Files.readString(yaml).stripTrailing(),
                        "time_limit_minutes: 10",
                        "attempts: 2",
                        "wait_minutes: 60",
                        "review: { when: closed }"));
    }

    @BeforeAll
    void aVillage(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        withATestByRule();
        village = new Village(beans);
        village.byCounty(imports::again);
        instructor = village.holder("instructor", village.bridgeBranch, Role.INSTRUCTOR, village.westTownship);
    }

    @Test
    void untilTheDeadlineAndALittleLongerAnswersAreTaken() {
        var examinee = new Examinee("in-time");
        Attempt attempt = examinee.at(NOON, () -> attempts.begin(examinee.item));
        assertThat(attempt.deadline()).isEqualTo(NOON.plus(LIMIT));
        examinee.at(NOON.plus(LIMIT).plusSeconds(5), () -> examinee.answers(attempt, 0));
        examinee.at(
                NOON.plus(LIMIT).plusSeconds(6),
                () -> assertThatThrownBy(() -> attempts.answer(
                                attempt.id(),
                                examinee.item,
                                attempt.drawn().get(1).question(),
                                new Answer.Chosen(Set.of(0))))
                        .isInstanceOf(ExpiredRefused.class));
        Attempt closed = examinee.at(
                NOON.plus(LIMIT).plusSeconds(7),
                () -> attempts.submit(attempt.id(), examinee.item, examinee.right(attempt)));
        assertThat(closed.expired()).isTrue();
        assertThat(closed.scorePercent())
                .as("what was kept, not what came late")
                .isEqualTo(10);
        assertThat(closed.submittedAt()).isEqualTo(NOON.plus(LIMIT));
    }

    @Test
    void whatIsOverdueIsClosedByWhoeverLooksAndEveryHour() {
        var looks = new Examinee("looks");
        var forgets = new Examinee("forgets");
        Instant later = NOON.plus(LIMIT).plusSeconds(60);
        for (Examinee one : List.of(looks, forgets)) {
            Attempt attempt = one.at(NOON, () -> attempts.begin(one.item));
            one.at(NOON.plusSeconds(30), () -> attempt.drawn().forEach(drawn -> one.answers(attempt, drawn)));
        }
        assertThat(looks.at(later, () -> attempts.open(looks.item))).isEmpty();
        assertThat(looks.at(later, () -> attempts.standing(looks.item).best())).isEqualTo(100);
        ApplicationClock.at(later, overdue::close);
        assertThat(forgets.at(NOON, () -> attempts.submitted(forgets.item)))
                .singleElement()
                .satisfies(closed -> assertThat(closed.scorePercent()).isEqualTo(100));
    }

    @Test
    void progressCountsWhatTimeHasClosed() {
        var examinee = new Examinee("progress");
        Attempt attempt = examinee.at(NOON, () -> attempts.begin(examinee.item));
        examinee.at(NOON, () -> attempt.drawn().forEach(drawn -> examinee.answers(attempt, drawn)));
        assertThat(examinee.at(NOON, () -> format.progress(examinee.item).done()))
                .isFalse();
        assertThat(examinee.at(
                        NOON.plus(LIMIT).plusSeconds(6),
                        () -> format.progress(examinee.item).done()))
                .isTrue();
    }

    /** The test shows nothing until it is passed or no attempt is left; nor do other pages. */
    @Test
    void aScoreThatMayNotBeSeenYetIsNotToldElsewhere() {
        var examinee = new Examinee("score");
        examinee.submitsNothing(NOON);
        var failed = examinee.at(NOON, () -> format.progress(examinee.item));
        assertThat(failed.scorePercent()).isNull();
        assertThat(failed.missing())
                .singleElement()
                .satisfies(sentence -> assertThat(sentence.key()).isEqualTo("quiz.missing.pass"));
        examinee.at(NOON.plusSeconds(3_600), () -> {
            Attempt attempt = attempts.begin(examinee.item);
            attempts.submit(attempt.id(), examinee.item, examinee.right(attempt));
        });
        assertThat(examinee.at(NOON, () -> format.progress(examinee.item)).scorePercent())
                .isEqualTo(100);
    }

    @Test
    void onlySoManyAttemptsAndNotAtOnceAfterAnother() {
        var examinee = new Examinee("again");
        examinee.submitsNothing(NOON);
        examinee.at(
                NOON.plusSeconds(61),
                () -> assertThatThrownBy(() -> attempts.begin(examinee.item)).isInstanceOf(TooSoonRefused.class));
        assertThat(examinee.at(NOON, () -> attempts.standing(examinee.item)).left())
                .isOne();
        examinee.submitsNothing(NOON.plusSeconds(3_600));
        examinee.at(
                NOON.plusSeconds(9_000),
                () -> assertThatThrownBy(() -> attempts.begin(examinee.item)).isInstanceOf(NoAttemptLeftRefused.class));
        village.by(
                instructor,
                () -> accommodations.grant(new Accommodations.Grant(
                        examinee.member, COURSE, "test", Accommodations.PLAIN_FACTOR, 1, "The network failed twice")));
        examinee.submitsNothing(NOON.plusSeconds(9_000));
    }

    @Test
    void whoIsInChargeGivesMoreTimeAlsoInMidAttempt() {
        var examinee = new Examinee("eased");
        Attempt attempt = examinee.at(NOON, () -> attempts.begin(examinee.item));
        var grant = new Accommodations.Grant(examinee.member, null, null, 150, 0, "Reads with a screen reader, slowly");
        village.signedIn.as(instructor, () -> ApplicationClock.at(NOON, () -> accommodations.grant(grant)));
        assertThat(examinee.at(NOON, () -> attempts.open(examinee.item))
                        .orElseThrow()
                        .deadline())
                .isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        examinee.at(NOON.plus(Duration.ofMinutes(14)), () -> examinee.answers(attempt, 0));
        String id = village.by(instructor, () -> accommodations.of(examinee.member))
                .getFirst()
                .id();
        village.signedIn.as(instructor, () -> accommodations.end(examinee.member, id));
        assertThat(examinee.at(NOON, () -> attempts.open(examinee.item))
                        .orElseThrow()
                        .deadline())
                .as("a running one keeps its time")
                .isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        assertThat(examinee.at(NOON, () -> attempts.standing(examinee.item)).limitMinutes())
                .isEqualTo(10);
    }

    @Test
    void nobodyElseGivesSeesOrEndsIt() {
        MemberId member = village.member("asks", village.millBranch);
        MemberId foreign = village.holder("foreign", village.orchardBranch, Role.INSTRUCTOR, village.eastTownship);
        MemberId leader = village.holder("asked-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        var grant = new Accommodations.Grant(member, null, null, 200, 0, "Because I ask");
        String id = village.by(instructor, () -> accommodations.grant(grant)).id();
        for (MemberId other : List.of(member, foreign, leader)) {
            village.signedIn.as(other, () -> {
                assertThatThrownBy(() -> accommodations.grant(grant)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> accommodations.of(member)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> accommodations.end(member, id)).isInstanceOf(NotAllowedRefused.class);
            });
        }
        village.signedIn.as(
                instructor,
                () -> assertThatThrownBy(() -> accommodations.grant(
                                new Accommodations.Grant(instructor, null, null, 200, 0, "For myself")))
                        .isInstanceOf(NotAllowedRefused.class));
        assertThat(village.byCounty(() -> accommodations.of(member))).hasSize(1);
    }

    @Test
    void twoWindowsThatBeginAtOnceBeginTheSameAttempt() throws Exception {
        var examinee = new Examinee("twice");
        var start = new CountDownLatch(1);
        try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
            List<Future<String>> begun = List.of(1, 2, 3, 4).stream()
                    .map(window -> windows.submit(() -> {
                        start.await();
                        return village.by(examinee.member, () -> attempts.begin(examinee.item))
                                .id();
                    }))
                    .toList();
            start.countDown();
            Set<String> ids = new java.util.HashSet<>();
            for (Future<String> one : begun) {
                ids.add(one.get());
            }
            assertThat(ids).hasSize(1);
        }
    }

    /** Each window answers questions of its own at the same time; no answer is lost to another. */
    @Test
    void twoWindowsThatAnswerAtOnceLoseNothing() throws Exception {
        var examinee = new Examinee("windows");
        Attempt attempt = village.by(examinee.member, () -> attempts.begin(examinee.item));
        try (ExecutorService windows = Executors.newFixedThreadPool(2)) {
            List<Future<?>> answered = List.of(0, 5).stream()
                    .<Future<?>>map(first -> windows.submit(() -> village.signedIn.as(examinee.member, () -> {
                        for (int i = first; i < first + 5; i++) {
                            examinee.answers(attempt, i);
                        }
                    })))
                    .toList();
            for (Future<?> one : answered) {
                one.get();
            }
        }
        assertThat(village.by(examinee.member, () -> attempts.open(examinee.item))
                        .orElseThrow()
                        .answers())
                .hasSize(10);
    }

    @Test
    void whatIsFlaggedIsRemembered() {
        var examinee = new Examinee("flags");
        Attempt attempt = examinee.at(NOON, () -> attempts.begin(examinee.item));
        String question = attempt.drawn().getFirst().question();
        examinee.at(NOON, () -> attempts.flag(attempt.id(), examinee.item, question, true));
        assertThat(examinee.at(NOON, () -> attempts.open(examinee.item))
                        .orElseThrow()
                        .flagged())
                .containsExactly(question);
        examinee.at(NOON, () -> attempts.flag(attempt.id(), examinee.item, question, false));
        assertThat(examinee.at(NOON, () -> attempts.open(examinee.item))
                        .orElseThrow()
                        .flagged())
                .isEmpty();
    }

    private final class Examinee {

        final MemberId member;
        final EnrolledItem item;

        Examinee(String name) {
            member = village.member(name, village.millBranch);
            item = village.by(member, () -> enrolments.enrol(COURSE, Language.EN))
                    .item("test")
                    .orElseThrow();
        }

        <T> T at(Instant moment, java.util.function.Supplier<T> action) {
            var answer = new java.util.concurrent.atomic.AtomicReference<T>();
            ApplicationClock.at(moment, () -> answer.set(village.by(member, action)));
            return answer.get();
        }

        void at(Instant moment, Runnable action) {
            ApplicationClock.at(moment, () -> village.signedIn.as(member, action));
        }

        void answers(Attempt attempt, int index) {
            answers(attempt, attempt.drawn().get(index));
        }

        void answers(Attempt attempt, Drawn drawn) {
            attempts.answer(attempt.id(), item, drawn.question(), right(attempt).get(drawn.question()));
        }

        void submitsNothing(Instant when) {
            at(when, () -> {
                Attempt attempt = attempts.begin(item);
                attempts.submit(attempt.id(), item, Map.of());
            });
        }

        Map<String, Answer> right(Attempt attempt) {
            return Quizzes.asked(item.course(), attempt.drawn()).stream()
                    .collect(Collectors.toMap(Question::id, Question::key));
        }
    }
}
