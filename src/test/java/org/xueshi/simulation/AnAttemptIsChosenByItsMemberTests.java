package org.xueshi.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.xueshi.common.Language;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.simulation.story.NotOnOfferRefused;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.StoryCourse;
import org.xueshi.testing.TestContent;

/** M1, M2: an attempt is its member's own; only what is on offer is chosen, once, and the score is the log's. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnAttemptIsChosenByItsMemberTests {

    private static final CourseId COURSE = new CourseId("lamp");
    private static final CourseId TWICE = new CourseId("lamp-twice");

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

    @Autowired
    CourseImports imports;

    @Autowired
    Attempts attempts;

    @Autowired
    JdbcTemplate jdbc;

    private Village village;
    private int members;

    private static void withAStory() throws IOException {
        Path content = TestContent.folder();
        ShortCourse.write(content, "short");
        StoryCourse.write(content, COURSE.value(), 0);
        StoryCourse.write(content, TWICE.value(), 2);
    }

    @BeforeAll
    void aVillage(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        withAStory();
        village = new Village(beans);
        assertThat(village.byCounty(imports::again)).noneMatch(CourseImports.Outcome.Refused.class::isInstance);
    }

    @Test
    void anotherMemberNeitherReadsNorChoosesNorEndsIt() {
        MemberId member = member();
        EnrolledItem item = item(member, COURSE);
        Attempt attempt = village.by(member, () -> attempts.begin(item));
        for (MemberId other : List.of(
                member(),
                village.holder("leader", village.millBranch, Role.SECRETARY, village.millBranch),
                village.holder("teacher", village.millBranch, Role.INSTRUCTOR, village.county))) {
            EnrolledItem theirs = item(other, COURSE);
            village.signedIn.as(other, () -> {
                for (EnrolledItem through : List.of(item, theirs)) {
                    assertThatThrownBy(() -> attempts.choose(attempt.id(), through, 0, 0))
                            .isInstanceOf(NotAllowedRefused.class);
                    assertThatThrownBy(() -> attempts.giveUp(attempt.id(), through))
                            .isInstanceOf(NotAllowedRefused.class);
                    assertThatThrownBy(() -> attempts.debrief(attempt.id(), through))
                            .isInstanceOf(NotAllowedRefused.class);
                }
                assertThatThrownBy(() -> attempts.open(item)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> attempts.ended(item)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> attempts.begin(item)).isInstanceOf(NotAllowedRefused.class);
            });
        }
        assertThat(village.by(member, () -> attempts.open(item))).contains(attempt);
    }

    @Test
    void whatIsNotOnOfferOrNotNowIsRefusedAndNothingIsWritten() {
        MemberId member = member();
        EnrolledItem item = item(member, COURSE);
        Attempt first = village.by(member, () -> attempts.begin(item));
        village.signedIn.as(member, () -> {
            assertThatThrownBy(() -> attempts.choose(first.id(), item, 0, 3)).isInstanceOf(NotOnOfferRefused.class);
            assertThatThrownBy(() -> attempts.choose(first.id(), item, 0, -1)).isInstanceOf(NotOnOfferRefused.class);
            assertThatThrownBy(() -> attempts.choose(first.id(), item, 1, 0)).isInstanceOf(MovedOnRefused.class);
            assertThat(attempts.open(item)).contains(first);

            Attempt second = attempts.choose(first.id(), item, 0, 0);
            assertThatThrownBy(() -> attempts.choose(first.id(), item, 0, 2))
                    .as("the same step from another window")
                    .isInstanceOf(MovedOnRefused.class);
            assertThat(attempts.open(item)).contains(second);
            assertThatThrownBy(() -> attempts.debrief(first.id(), item))
                    .as("the key before the end")
                    .isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> attempts.choose(first.id(), item(member, TWICE), 1, 0))
                    .as("through another course's item")
                    .isInstanceOf(NotAllowedRefused.class);
        });
    }

    @Test
    void theScoreIsTheLogsWhateverWasKeptOnTheWay() {
        MemberId member = member();
        EnrolledItem item = item(member, COURSE);
        village.signedIn.as(member, () -> {
            Attempt attempt = attempts.begin(item);
            attempts.choose(attempt.id(), item, 0, 2);
            jdbc.update(
                    "update simulation_attempt set stage = replace(stage, '\"care\":1', '\"care\":9') where id = ?",
                    attempt.id());
            Attempt over = attempts.choose(attempt.id(), item, 1, 0);

            assertThat(over.isOver()).isTrue();
            Debrief debrief = attempts.debrief(attempt.id(), item);
            assertThat(debrief.own().points()).isEqualTo(-1);
            assertThat(debrief.better().points()).isEqualTo(6);
            assertThat(debrief.scorePercent()).isZero();
            assertThat(attempts.best(item)).isZero();
            assertThatThrownBy(() -> attempts.choose(attempt.id(), item, 2, 0)).isInstanceOf(MovedOnRefused.class);
        });
    }

    @Test
    void theScoreIsHundredthsOfTheBestRoundedDown() {
        assertThat(score(0, 1)).as("3 of 6 points").isEqualTo(50);
        assertThat(score(1, 0, 0)).as("1 of 6 points").isEqualTo(16);
    }

    private Integer score(int... choices) {
        MemberId member = member();
        EnrolledItem item = item(member, COURSE);
        return village.by(member, () -> {
            Attempt attempt = attempts.begin(item);
            for (int step = 0; step < choices.length; step++) {
                attempts.choose(attempt.id(), item, step, choices[step]);
            }
            return attempts.best(item);
        });
    }

    @Test
    void theLanguageMayChangeOnTheWay() {
        MemberId member = member();
        EnrolledItem english = item(member, COURSE);
        village.signedIn.as(member, () -> {
            Attempt attempt = attempts.begin(english);
            attempts.choose(attempt.id(), english, 0, 0);
            enrolments.studyIn(COURSE, Language.ZH);
            EnrolledItem chinese = item(member, COURSE);

            assertThat(attempts.open(chinese).orElseThrow().stage().chosen()).isEqualTo("打电话叫电工");
            Attempt over = attempts.choose(attempt.id(), chinese, 1, 0);

            assertThat(over.stage().turn().text()).startsWith("大家都平安到家");
            assertThat(attempts.debrief(attempt.id(), chinese).scorePercent()).isEqualTo(100);
            assertThat(completions.judge(COURSE)).isTrue();
        });
    }

    @Test
    void whatIsMissingIsSaidUntilItIsDone() {
        MemberId member = member();
        EnrolledItem item = item(member, COURSE);
        village.signedIn.as(member, () -> {
            assertThat(missing(member)).containsExactly("simulation.missing.attempt");
            Attempt attempt = attempts.begin(item);
            attempts.choose(attempt.id(), item, 0, 2);
            attempts.choose(attempt.id(), item, 1, 1);
            assertThat(missing(member)).containsExactly("simulation.missing.score");
            Attempt again = attempts.begin(item);
            assertThat(again.id()).isNotEqualTo(attempt.id());
            attempts.choose(again.id(), item, 0, 0);
            attempts.choose(again.id(), item, 1, 0);
            assertThat(missing(member)).isEmpty();
        });
    }

    @Test
    void theRuleSaysHowOftenItMayBeBegun() {
        MemberId member = member();
        EnrolledItem item = item(member, TWICE);
        village.signedIn.as(member, () -> {
            for (int left = 2; left > 0; left--) {
                assertThat(attempts.left(item)).isEqualTo(left);
                Attempt attempt = attempts.begin(item);
                assertThat(attempts.begin(item)).as("goes on").isEqualTo(attempt);
                attempts.giveUp(attempt.id(), item);
            }
            assertThatThrownBy(() -> attempts.begin(item)).isInstanceOf(NoAttemptLeftRefused.class);
            assertThat(attempts.ended(item)).hasSize(2).allMatch(ended -> ended.scorePercent() == null);
        });
    }

    @Test
    void nobodySignedInGetsNothing() {
        EnrolledItem item = item(member(), COURSE);
        List<Runnable> everything = List.of(
                () -> attempts.open(item),
                () -> attempts.begin(item),
                () -> attempts.choose("any", item, 0, 0),
                () -> attempts.giveUp("any", item),
                () -> attempts.debrief("any", item),
                () -> attempts.ended(item),
                () -> attempts.left(item));
        for (Runnable one : everything) {
            assertThatThrownBy(one::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    private List<String> missing(MemberId member) {
        return completions.progress(enrolments.mine(COURSE).orElseThrow()).items().get("lamp").missing().stream()
                .map(sentence -> sentence.key())
                .toList();
    }

    private MemberId member() {
        return village.member("player-" + ++members, village.millBranch);
    }

    private EnrolledItem item(MemberId member, CourseId course) {
        return village.by(
                member, () -> enrolments.enrol(course, Language.EN).item("lamp").orElseThrow());
    }
}
