package org.xueshi.sitevisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.Language;
import org.xueshi.common.Sentence;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolment;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.attendance.CheckIns;
import org.xueshi.gatherings.attendance.CounterSigning;
import org.xueshi.gatherings.attendance.Device;
import org.xueshi.gatherings.attendance.HostScreen;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.sitevisit.reflection.Judging;
import org.xueshi.sitevisit.reflection.Reflection;
import org.xueshi.sitevisit.reflection.Reflection.State;
import org.xueshi.sitevisit.reflection.ReflectionRefused;
import org.xueshi.sitevisit.reflection.Reflections;
import org.xueshi.testing.CameraPicture;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.TestContent;
import org.xueshi.testing.VisitCourse;

/** V1, V4: a visit of two sessions is attended once both are counter-signed; before, it counts nowhere and nothing is sent. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AVisitIsWholeTests {

    private static final CourseId COURSE = new CourseId(VisitCourse.COURSE);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final GatheringSession MORNING =
            new GatheringSession(1, Occasion.MONDAY, Occasion.MONDAY.plus(HOUR));
    private static final GatheringSession AFTERNOON = new GatheringSession(
            2, Occasion.MONDAY.plus(HOUR.multipliedBy(5)), Occasion.MONDAY.plus(HOUR.multipliedBy(6)));

    private static final ItemOccasion OCCASION = new ItemOccasion(COURSE, VisitCourse.ITEM);
    private static final String WORDS = "The leat begins above the bridge and ends in the rice.";
    private static final int MOST_PHOTOS = 2;

    @TempDir
    static Path folder;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    HostScreen screen;

    @Autowired
    CheckIns checkIns;

    @Autowired
    CounterSigning signing;

    @Autowired
    SiteVisits visits;

    @Autowired
    SiteVisitFormat format;

    @Autowired
    Reflections reflections;

    @Autowired
    Judging judging;

    private Village village;
    private MemberId host;
    private MemberId teacher;
    private MemberId learner;
    private GatheringId visit;

    @BeforeAll
    void convened(@Autowired AutowireCapableBeanFactory beans, @Autowired CourseImports imports) throws IOException {
        VisitCourse.write(TestContent.folder());
        village = new Village(beans);
        village.byCounty(imports::again);
        host = village.holder("township-leader", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        teacher = village.holder("teacher", village.bridgeBranch, Role.INSTRUCTOR, village.westTownship);
        learner = village.holder("learner", village.millBranch, Role.INSTRUCTOR, village.westTownship);
        Instant before = Occasion.MONDAY.minus(Duration.ofDays(3));
        visit = Occasion.at(
                village,
                host,
                before,
                () -> convening.convene(Occasion.plan(
                        village.westTownship, List.of(host), List.of(MORNING, AFTERNOON), 5, 0, OCCASION.key())));
        Occasion.doAt(village, learner, before, () -> {
            enrolments.enrol(COURSE, Language.EN);
            registrations.register(visit);
        });
    }

    @Test
    void untilBothSessionsAreSigned() throws IOException {
        Path photograph = CameraPicture.write(folder.resolve("a.jpg"), VisitCourse.LATITUDE, VisitCourse.LONGITUDE);
        Occasion.doAt(village, learner, MORNING.begins().minusSeconds(60), () -> {
            reflections.mine(item());
            reflections.write(item(), WORDS);
            reflections.add(item(), photograph, "a.jpg");
            assertThatThrownBy(() -> reflections.send(item()))
                    .as("all is there but the visit")
                    .isInstanceOf(ReflectionRefused.class);
        });
        scan(MORNING.begins(), Purpose.IN);
        scan(MORNING.begins().plusSeconds(2_400), Purpose.OUT);
        sign(MORNING);
        Occasion.doAt(village, learner, MORNING.ends().plusSeconds(900), () -> {
            assertThat(visits.minutes(item())).isZero();
            assertThat(format.attended(item())).isEmpty();
            assertThat(missing()).contains("sitevisit.missing.visit");
            assertThatThrownBy(() -> reflections.send(item())).isInstanceOf(ReflectionRefused.class);
        });

        village.signedIn.as(teacher, () -> {
            assertThat(judging.waiting(0, 10)).isEmpty();
            assertThatThrownBy(() -> judging.one(learner, OCCASION))
                    .as("what was not sent is its writer's")
                    .isInstanceOf(NotAllowedRefused.class);
        });
        sign(AFTERNOON);

        Occasion.doAt(village, learner, AFTERNOON.ends().plusSeconds(900), () -> {
            assertThat(visits.minutes(item())).isEqualTo(40);
            assertThat(format.attended(item())).hasSize(1);
            assertThat(missing()).doesNotContain("sitevisit.missing.visit", "sitevisit.missing.minutes");
            isSentOnlyWithWordsAndPhotographs(photograph);
            reflections.send(item());
            assertThat(reflections.mine(item()).state()).isEqualTo(State.SENT);
            assertThat(judging.waiting(0, 10)).as("nobody judges their own").isEmpty();
            assertThat(judging.countWaiting()).isZero();
            assertThatThrownBy(() -> judging.one(learner, OCCASION)).isInstanceOf(NotAllowedRefused.class);
        });
        village.signedIn.as(teacher, () -> {
            assertThat(judging.waiting(0, 10)).hasSize(1);
            judging.giveBack(read(), "Say where the water goes.");
            assertThatThrownBy(() -> judging.accept(read()))
                    .as("its writer has the turn")
                    .isInstanceOf(ReflectionRefused.class);
        });
    }

    private void isSentOnlyWithWordsAndPhotographs(Path photograph) {
        reflections.write(item(), "Too short.");
        assertThatThrownBy(() -> reflections.send(item())).isInstanceOf(ReflectionRefused.class);
        reflections.write(item(), WORDS);
        reflections.remove(item(), reflections.mine(item()).photos().getFirst().id());
        assertThatThrownBy(() -> reflections.send(item())).isInstanceOf(ReflectionRefused.class);
        for (int photo = 0; photo < MOST_PHOTOS; photo++) {
            reflections.add(item(), photograph, "a.jpg");
        }
        assertThatThrownBy(() -> reflections.add(item(), photograph, "one-too-many.jpg"))
                .isInstanceOf(ReflectionRefused.class);
        assertThat(reflections.mine(item()).photos()).hasSize(MOST_PHOTOS);
    }

    private Reflection read() {
        return judging.one(learner, OCCASION).reflection();
    }

    private List<String> missing() {
        return format.progress(item()).missing().stream().map(Sentence::key).toList();
    }

    private EnrolledItem item() {
        Enrolment mine = enrolments.mine(COURSE).orElseThrow();
        return mine.item(VisitCourse.ITEM).orElseThrow();
    }

    private void scan(Instant moment, Purpose purpose) {
        var key = new SessionKey(visit, MORNING.number());
        String code = Occasion.at(village, host, moment, () -> screen.screen(key, purpose))
                .code();
        Occasion.doAt(village, learner, moment, () -> checkIns.scan(key, code, new Device("a".repeat(22), null)));
    }

    private void sign(GatheringSession session) {
        var key = new SessionKey(visit, session.number());
        Occasion.doAt(village, host, session.ends().plusSeconds(600), () -> signing.sign(key));
    }
}
