package org.xueshi.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.ClassHours;
import org.xueshi.common.Language;
import org.xueshi.common.Tags;
import org.xueshi.common.Verdict;
import org.xueshi.courses.Assignments;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.courses.question.Question;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimStep;
import org.xueshi.hours.MemberYear;
import org.xueshi.hours.MemberYears;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.Pulses;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;
import org.xueshi.tracking.Disputes;
import org.xueshi.tracking.MeasureRules;
import org.xueshi.tracking.MeasureRules.PartKind;
import org.xueshi.tracking.PresenceRules;
import org.xueshi.tracking.Pulse;
import org.xueshi.tracking.StudySessions;
import org.xueshi.tracking.StudySpell;
import org.xueshi.tracking.StudyTimes;
import tools.jackson.databind.json.JsonMapper;

/**
 * C1 and C4, from the first pulse to the ledger: assigned by an organisation above as centralized training, a course moves
 * the hours that count toward the floor; chosen for oneself, the same course is individual self-study and leaves them.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheSameCourseCountsByWhoseItIsTests {

    private static final CourseId COURSE = new CourseId("short");
    private static final Instant NOON = Instant.parse("2026-05-20T04:00:00Z");
    private static final Duration PULSE = Duration.ofSeconds(15);
    private static final int PULSES = 12;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    CourseImports imports;

    @Autowired
    Assignments assignments;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

    @Autowired
    StudySessions sessions;

    @Autowired
    Attempts attempts;

    @Autowired
    StudyTimes times;

    @Autowired
    Disputes disputes;

    @Autowired
    Approvals approvals;

    @Autowired
    MemberYears years;

    @Autowired
    JsonMapper json;

    private Village village;
    private MemberId assigned;
    private MemberId chooser;

    @BeforeAll
    void aCourseAssignedToOneTownship() throws IOException {
        ShortCourse.write(TestContent.folder(), "short");
        village = new Village(beans);
        village.byCounty(imports::again);
        assigned = village.member("assigned", village.millBranch);
        chooser = village.member("chooser", village.orchardBranch);
        village.byCounty(() -> assignments.assign(
                COURSE, village.westTownship, Category.CENTRALIZED, Tags.NONE, Period.since(Village.LONG_AGO)));
    }

    @Test
    void assignedItCountsTowardTheFloorAndChosenItStandsBesideIt() {
        MemberId leader = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        complete(assigned, 1);
        // So little, chosen by oneself, is posted by the policy's rule.
        complete(chooser, 0);
        approveAll(leader);

        MemberYear counted = village.by(assigned, () -> years.mine(2026));
        MemberYear beside = village.by(chooser, () -> years.mine(2026));
        assertThat(counted.assessment().toward()).isGreaterThan(ClassHours.ZERO);
        assertThat(counted.assessment().beside()).isEqualTo(ClassHours.ZERO);
        assertThat(beside.assessment().toward()).isEqualTo(ClassHours.ZERO);
        assertThat(beside.assessment().beside()).isEqualTo(counted.assessment().toward());

        MemberId late = village.member("late", village.millBranch);
        at(late, () -> {
            studyTheLecture(enrolments.enrol(COURSE, Language.EN));
            assertThat(completions.judge(COURSE)).as("without its test").isFalse();
            assertThat(years.mine(2026).pendingClaims()).isEmpty();
        });
    }

    @Test
    void anObjectionReachesTheLeaderWithTheClaim() {
        MemberId leader = village.holder("bridge-leader", village.bridgeBranch, Role.SECRETARY, village.bridgeBranch);
        MemberId member = village.member("objector", village.bridgeBranch);
        at(member, () -> {
            Enrolment mine = enrolments.enrol(COURSE, Language.EN);
            hides(mine, NOON.minusSeconds(3_000));
            object("Before there was a claim");
        });
        complete(member, 1);
        at(member, () -> {
            hides(enrolments.mine(COURSE).orElseThrow(), NOON.minusSeconds(2_000));
            object("After there was a claim");
        });
        at(leader, () -> {
            var claim = approvals.detail(approvals.inbox(0, 10).getFirst().id());
            assertThat(claim.history())
                    .filteredOn(step -> step.step() == ClaimStep.DISPUTED)
                    .extracting(ClaimDetail.Happened::words)
                    .satisfiesExactly(
                            first -> assertThat(first).startsWith("2026-05-20 11:10:00–11:10:20 · Before there"),
                            second -> assertThat(second).endsWith("After there was a claim"));
        });
    }

    private void hides(Enrolment mine, Instant start) {
        var item = mine.item("look").orElseThrow();
        ApplicationClock.at(start, () -> {
            var opened = sessions.open(
                    mine.member(),
                    item.activity(),
                    new MeasureRules(Duration.ofSeconds(60), 2, false, PresenceRules.NEVER, List.of()));
            ApplicationClock.at(
                    start.plusSeconds(20),
                    () -> sessions.accept(opened.token(), Pulses.of(1, 0, 20_000, 0, 0, Map.of(), Map.of(), true)));
        });
    }

    /** To the latest session of the day. */
    private void object(String words) {
        StudySpell spell = times.day(village.signedIn.member(), LocalDate.of(2026, 5, 20)).stream()
                .filter(one -> !one.secondsByVerdict().containsKey(Verdict.COUNTED))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        disputes.raise(spell.session(), spell.start(), words);
    }

    @Test
    void onlyAnAdministratorLooksAtTheFoldersAgain() {
        village.signedIn.as(
                chooser, () -> assertThatThrownBy(() -> imports.again()).isInstanceOf(NotAllowedRefused.class));
    }

    private void complete(MemberId member, int waiting) {
        at(member, () -> {
            Enrolment mine = enrolments.enrol(COURSE, Language.EN);
            studyTheLecture(mine);
            assertThat(completions.judge(COURSE)).isFalse();
            passTheTest(mine);
            assertThat(completions.judge(COURSE)).isTrue();
            assertThat(years.mine(2026).pendingClaims()).hasSize(waiting);
        });
    }

    /** Three minutes of attentive time with everything met. */
    private void studyTheLecture(Enrolment mine) {
        var item = mine.item("look").orElseThrow();
        var parts = List.of(
                new MeasureRules.Part("what", PartKind.PAGE, 23_550),
                new MeasureRules.Part("film", PartKind.MEDIA, 12_000));
        var opened = sessions.open(
                mine.member(),
                item.activity(),
                new MeasureRules(Duration.ofSeconds(60), 2, false, PresenceRules.NEVER, parts));
        for (int i = 1; i <= PULSES; i++) {
            long millis = PULSE.toMillis() * i;
            var pulse = Pulses.of(i, i - 1, millis, millis, millis, metBy(i), Map.of(), false);
            ApplicationClock.at(NOON.plusMillis(millis), () -> sessions.accept(opened.token(), pulse));
        }
    }

    /** First the page, as fast as it can be read, then the film. */
    private static Map<String, List<Pulse.Range>> metBy(int pulse) {
        var page = List.of(new Pulse.Range(0, Math.min(23_550, 12_000L * pulse)));
        return pulse < PULSES
                ? Map.of("what", page)
                : Map.of("what", page, "film", List.of(new Pulse.Range(0, 12_000)));
    }

    private void passTheTest(Enrolment mine) {
        var item = mine.item("test").orElseThrow();
        Attempt attempt = attempts.begin(item);
        for (Drawn drawn : attempt.drawn()) {
            Question question = mine.course().question(drawn.question()).orElseThrow();
            attempts.answer(attempt.id(), item, question.id(), question.key());
        }
        assertThat(attempts.submit(attempt.id(), item, Map.of()).scorePercent()).isEqualTo(100);
    }

    private void approveAll(MemberId leader) {
        at(leader, () -> {
            var waiting = approvals.inbox(0, 10);
            assertThat(waiting).hasSize(1);
            waiting.forEach(line -> approvals.approve(line.seen()));
        });
    }

    private void at(MemberId member, Runnable action) {
        ApplicationClock.at(NOON, () -> village.signedIn.as(member, action));
    }
}
