package org.xueshi.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.Language;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.courses.question.Answer;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;
import tools.jackson.databind.json.JsonMapper;

/** B4: an attempt is read, answered and submitted by its member only, once, with answers to what it asks. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnAttemptIsItsMembersOwnTests {

    private static final CourseId COURSE = new CourseId("short");
    private static final Answer NOTHING = new Answer.Chosen(Set.of());

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

    @Autowired
    CourseImports imports;

    @Autowired
    Attempts attempts;

    @Autowired
    JsonMapper json;

    private Village village;
    private MemberId member;
    private Enrolment mine;
    private EnrolledItem test;

    @BeforeAll
    void aMemberWhoTakesTheTest(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        ShortCourse.write(TestContent.folder(), "short");
        village = new Village(beans);
        village.byCounty(imports::again);
        member = village.member("examinee", village.millBranch);
        mine = village.by(member, () -> enrolments.enrol(COURSE, Language.EN));
        test = mine.item("test").orElseThrow();
    }

    @Test
    void anotherMemberNeitherReadsNorAnswersNorSubmitsIt() {
        Attempt attempt = begun();
        Map<String, Answer> answers = right(attempt);
        MemberId neighbour = village.member("neighbour", village.millBranch);
        MemberId leader = village.holder("leader", village.millBranch, Role.SECRETARY, village.millBranch);
        for (MemberId other : List.of(neighbour, leader)) {
            village.signedIn.as(other, () -> {
                assertThatThrownBy(() -> attempts.open(test)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> attempts.begin(test)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> attempts.submitted(test)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> attempts.standing(test)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> attempts.flag(attempt.id(), test, "q1", true))
                        .isInstanceOf(NotAllowedRefused.class);
                answers.forEach((question, chosen) -> assertThatThrownBy(
                                () -> attempts.answer(attempt.id(), test, question, chosen))
                        .isInstanceOf(NotAllowedRefused.class));
                assertThatThrownBy(() -> attempts.submit(attempt.id(), test, answers))
                        .isInstanceOf(NotAllowedRefused.class);
            });
        }
        assertThat(village.by(member, () -> attempts.open(test)).orElseThrow().answers())
                .as("nothing was written")
                .isEqualTo(attempt.answers());
    }

    @Test
    void answersAreToWhatItAsksAndItIsItsOwnItems() {
        Attempt attempt = begun();
        Drawn asked = attempt.drawn().getFirst();
        String unasked = quiz().sections().getFirst().pool().stream()
                .filter(id -> attempt.drawn().stream()
                        .noneMatch(drawn -> drawn.question().equals(id)))
                .findFirst()
                .orElseThrow();
        Map<String, Answer> withOneUnasked = new HashMap<>(right(attempt));
        withOneUnasked.put(unasked, NOTHING);
        village.signedIn.as(member, () -> {
            assertThatThrownBy(() -> attempts.answer(attempt.id(), test, unasked, NOTHING))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(
                            () -> attempts.answer(attempt.id(), test, asked.question(), new Answer.Chosen(Set.of(99))))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> attempts.submit(attempt.id(), test, withOneUnasked))
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() ->
                            attempts.submit(attempt.id(), mine.item("look").orElseThrow(), right(attempt)))
                    .isInstanceOf(NotAllowedRefused.class);
        });
        assertThat(village.by(member, () -> attempts.open(test)))
                .as("still open")
                .isPresent();
    }

    @Test
    void whatIsShownCountsAndItIsSubmittedOnce() {
        MemberId other = village.member("careful", village.millBranch);
        village.signedIn.as(other, () -> {
            EnrolledItem item =
                    enrolments.enrol(COURSE, Language.EN).item("test").orElseThrow();
            Attempt attempt = attempts.begin(item);
            String first = attempt.drawn().getFirst().question();
            attempts.answer(attempt.id(), item, first, NOTHING);
            assertThat(attempts.begin(item).id()).as("goes on").isEqualTo(attempt.id());
            Attempt marked = attempts.submit(attempt.id(), item, right(attempt));
            assertThat(marked.scorePercent()).isEqualTo(100);
            assertThatThrownBy(() -> attempts.answer(attempt.id(), item, first, NOTHING))
                    .isInstanceOf(SubmittedRefused.class);
            assertThatThrownBy(() -> attempts.submit(attempt.id(), item, Map.of()))
                    .isInstanceOf(SubmittedRefused.class);
            assertThat(attempts.best(item, quiz())).isEqualTo(100);
        });
    }

    @Test
    void nobodySignedInGetsNothing() {
        List<Runnable> everything = List.of(
                () -> attempts.open(test),
                () -> attempts.begin(test),
                () -> attempts.answer("any", test, "any", NOTHING),
                () -> attempts.submit("any", test, Map.of()),
                () -> attempts.best(test, quiz()),
                () -> attempts.submitted(test),
                () -> attempts.standing(test),
                () -> attempts.flag("any", test, "any", true),
                () -> completions.judge(COURSE),
                () -> completions.progress(mine),
                imports::again);
        for (Runnable one : everything) {
            assertThatThrownBy(one::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private Attempt begun() {
        return village.by(member, () -> attempts.begin(test));
    }

    private Quiz quiz() {
        return json.treeToValue(test.item().content(), Quiz.class);
    }

    private Map<String, Answer> right(Attempt attempt) {
        return attempt.drawn().stream()
                .collect(Collectors.toMap(
                        Drawn::question,
                        drawn -> mine.course()
                                .question(drawn.question())
                                .orElseThrow()
                                .key()));
    }
}
