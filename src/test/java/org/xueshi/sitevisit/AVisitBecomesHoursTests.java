package org.xueshi.sitevisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.xueshi.common.Category;
import org.xueshi.common.Ids;
import org.xueshi.common.Language;
import org.xueshi.common.Stretch;
import org.xueshi.courses.Completions;
import org.xueshi.courses.CourseId;
import org.xueshi.courses.EnrolledItem;
import org.xueshi.courses.Enrolments;
import org.xueshi.courses.ItemOccasion;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.gatherings.Convening;
import org.xueshi.gatherings.Gathering;
import org.xueshi.gatherings.GatheringId;
import org.xueshi.gatherings.GatheringSession;
import org.xueshi.gatherings.Occasion;
import org.xueshi.gatherings.OccasionSource;
import org.xueshi.gatherings.attendance.Appeals;
import org.xueshi.gatherings.attendance.CheckIns;
import org.xueshi.gatherings.attendance.CounterSigning;
import org.xueshi.gatherings.attendance.Device;
import org.xueshi.gatherings.attendance.HostScreen;
import org.xueshi.gatherings.attendance.Purpose;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.hours.Approvals;
import org.xueshi.hours.ClaimDetail;
import org.xueshi.hours.ClaimStep;
import org.xueshi.hours.InboxLine;
import org.xueshi.hours.Strength;
import org.xueshi.library.FileId;
import org.xueshi.library.FileStore;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.Notices;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.sitevisit.base.BaseFolders;
import org.xueshi.sitevisit.base.BaseId;
import org.xueshi.sitevisit.base.Bases;
import org.xueshi.sitevisit.reflection.Distance;
import org.xueshi.sitevisit.reflection.Judging;
import org.xueshi.sitevisit.reflection.Reflection;
import org.xueshi.sitevisit.reflection.Reflection.State;
import org.xueshi.sitevisit.reflection.ReflectionRefused;
import org.xueshi.sitevisit.reflection.Reflections;
import org.xueshi.sitevisit.reflection.VisitPhoto;
import org.xueshi.sitevisit.reflection.VisitPhotos;
import org.xueshi.testing.CameraPicture;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.TestContent;
import org.xueshi.testing.VisitCourse;
import org.xueshi.tracking.StretchDisputed;
import org.xueshi.tracking.StudyTimes;

/**
 * V1 to V4: hours of a visit come when all its parts are done, the attended part beside the measured one and in its
 * convener’s category; photographs lose what their cameras wrote; nobody judges their own. A visit passes by the clock.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AVisitBecomesHoursTests {

    private static final CourseId COURSE = new CourseId(VisitCourse.COURSE);
    private static final ItemOccasion OCCASION = new ItemOccasion(COURSE, VisitCourse.ITEM);
    private static final Duration THERE = Duration.ofMinutes(90);

    @TempDir
    static Path folder;

    @Autowired
    BaseFolders folders;

    @Autowired
    CourseImports imports;

    @Autowired
    Bases bases;

    @Autowired
    List<OccasionSource> sources;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

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
    Appeals appeals;

    @Autowired
    StudyTimes times;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Reflections reflections;

    @Autowired
    VisitPhotos photos;

    @Autowired
    Judging judging;

    @Autowired
    Notices notices;

    @Autowired
    Approvals approvals;

    @Autowired
    FileStore store;

    private Village village;
    private MemberId host;
    private MemberId instructor;
    private MemberId stranger;
    private MemberId secretary;
    private MemberId learner;
    private GatheringId visit;

    @BeforeAll
    void convened(@Autowired AutowireCapableBeanFactory beans) throws IOException {
        VisitCourse.write(TestContent.folder());
        village = new Village(beans);
        assertThat(folders.all()).isEmpty();
        assertThat(village.byCounty(imports::again)).noneMatch(CourseImports.Outcome.Refused.class::isInstance);
        host = village.holder("township-leader", village.bridgeBranch, Role.SECRETARY, village.westTownship);
        secretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        instructor = village.holder("west-instructor", village.bridgeBranch, Role.INSTRUCTOR, village.westTownship);
        stranger = village.holder("east-instructor", village.orchardBranch, Role.INSTRUCTOR, village.eastTownship);
        learner = village.member("learner", village.millBranch);
        Instant before = Occasion.MONDAY.minus(Duration.ofDays(3));
        var session = new GatheringSession(1, Occasion.MONDAY, Occasion.MONDAY.plus(THERE));
        visit = Occasion.at(
                village,
                host,
                before,
                () -> convening.convene(
                        Occasion.plan(village.westTownship, List.of(host), List.of(session), 5, 0, OCCASION.key())));
        Occasion.at(village, learner, before, () -> {
            enrolments.enrol(COURSE, Language.EN);
            registrations.register(visit);
            return true;
        });
    }

    private EnrolledItem item() {
        return enrolments
                .mine(COURSE)
                .orElseThrow()
                .item(enrolments
                        .mine(COURSE)
                        .orElseThrow()
                        .course()
                        .item(VisitCourse.ITEM)
                        .orElseThrow());
    }

    private Instant afterwards() {
        return Occasion.MONDAY.plus(Duration.ofHours(5));
    }

    @Test
    @Order(1)
    void itsConvenerBeginsWithWhatItemAndBaseSay() {
        village.signedIn.as(host, () -> {
            var known = sources.stream()
                    .flatMap(source -> source.beginning(OCCASION.key()).stream())
                    .findFirst()
                    .orElseThrow();
            assertThat(known.texts().title().en()).isEqualTo("Go to the mill");
            assertThat(known.texts().venue().en()).isEqualTo("The water mill");
            assertThat(known.places()).isEqualTo(12);
            assertThat(sources.stream().flatMap(source -> source.beginning("milling/lecture").stream()))
                    .isEmpty();
        });
    }

    @Test
    @Order(2)
    void nothingIsSentBeforeTheVisitButNotesAreKept() {
        Occasion.doAt(village, learner, Occasion.MONDAY.minusSeconds(60), () -> {
            reflections.mine(item());
            reflections.write(item(), "The leat begins above the bridge.");
            assertThat(reflections.mine(item()).words()).contains("leat");
            assertThatThrownBy(() -> reflections.send(item())).isInstanceOf(ReflectionRefused.class);
            assertThat(completions.judge(COURSE)).isFalse();
        });
    }

    @Test
    @Order(3)
    void whatTheHostHasSignedIsAttended() {
        var key = new SessionKey(visit, 1);
        scan(key, Occasion.MONDAY, Purpose.IN);
        scan(key, Occasion.MONDAY.plus(THERE).minusSeconds(600), Purpose.OUT);
        Occasion.doAt(
                village,
                learner,
                Occasion.MONDAY.plus(THERE),
                () -> assertThat(completions
                                .progress(enrolments.mine(COURSE).orElseThrow())
                                .items()
                                .get(VisitCourse.ITEM)
                                .fraction())
                        .isZero());
        assertThat(Occasion.at(village, host, Occasion.MONDAY.plus(THERE).plusSeconds(600), () -> signing.sign(key)))
                .isEqualTo(1);
        assertThat(village.by(secretary, () -> approvals.inbox(0, 50)))
                .as("a visit alone is no claim: its course is")
                .isEmpty();
    }

    private void scan(SessionKey key, Instant moment, Purpose purpose) {
        String code = Occasion.at(village, host, moment, () -> screen.screen(key, purpose))
                .code();
        Occasion.at(
                village,
                learner,
                moment.plusSeconds(3),
                () -> checkIns.scan(key, code, new Device("a".repeat(22), null)));
    }

    @Test
    @Order(4)
    void aPhotographTellsItsMemberWhatTheCameraWroteAndKeepsNothingOfIt() throws IOException {
        Path file = CameraPicture.write(folder.resolve("a.jpg"), VisitCourse.LATITUDE + 0.0027, VisitCourse.LONGITUDE);
        VisitPhoto photo = Occasion.at(village, learner, afterwards(), () -> reflections.add(item(), file, "a.jpg"));
        assertThat(photo.taken()).hasToString("2026-03-02T09:30");
        assertThat(photo.camera().device()).isEqualTo(CameraPicture.DEVICE);
        assertThat(photo.camera().latitude()).isCloseTo(30.6027, org.assertj.core.data.Offset.offset(1e-5));
        assertThat(photo.distance()).isEqualTo(Distance.NEAR);
        try (FileStore.LocalFile kept = store.local(new FileId(photo.sha256()))) {
            assertThat(Files.readString(kept.path(), java.nio.charset.StandardCharsets.ISO_8859_1))
                    .doesNotContain("Exif")
                    .doesNotContain("Bamboo");
        }
        Path text = Files.writeString(folder.resolve("b.jpg"), "not a picture at all");
        village.signedIn.as(
                learner,
                () -> assertThatThrownBy(() -> reflections.add(item(), text, "b.jpg"))
                        .isInstanceOf(org.xueshi.common.Refused.class));
    }

    @Test
    @Order(5)
    void whatIsSentForgetsPlaceAndDeviceAndIsJudgedByAnotherInCharge() {
        Occasion.doAt(village, learner, afterwards(), () -> {
            reflections.send(item());
            Reflection sent = reflections.mine(item());
            assertThat(sent.state()).isEqualTo(State.SENT);
            VisitPhoto photo = sent.photos().getFirst();
            assertThat(photo.camera().device()).isNull();
            assertThat(photo.camera().latitude()).isNull();
            assertThat(photo.taken()).hasToString("2026-03-02T09:30");
            assertThat(photo.distance()).isEqualTo(Distance.NEAR);
            assertThatThrownBy(() -> reflections.write(item(), "Something else"))
                    .isInstanceOf(ReflectionRefused.class);
            assertThatThrownBy(() -> judging.one(learner, OCCASION)).isInstanceOf(NotAllowedRefused.class);
        });
        String real = village.by(
                learner, () -> reflections.mine(item()).photos().getFirst().id());
        village.signedIn.as(stranger, () -> {
            assertThat(judging.waiting(0, 10)).isEmpty();
            assertThatThrownBy(() -> judging.one(learner, OCCASION)).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> photos.open(learner, OCCASION, real)).isInstanceOf(NotAllowedRefused.class);
        });
        village.signedIn.as(instructor, () -> {
            assertThat(judging.waiting(0, 10)).hasSize(1);
            Reflection read = judging.one(learner, OCCASION).reflection();
            String photo = read.photos().getFirst().id();
            assertThat(photos.open(learner, OCCASION, photo).id()).isEqualTo(photo);
            assertThatThrownBy(() -> judging.giveBack(read, "no")).isInstanceOf(ReflectionRefused.class);
            judging.giveBack(read, "Say where the water goes.");
            assertThatThrownBy(() -> judging.accept(read)).as("it was judged").isInstanceOf(ReflectionRefused.class);
        });
    }

    @Test
    @Order(6)
    void whatWasReturnedIsSentAgainAndWhatWasAcceptedCompletesTheCourse() {
        Occasion.doAt(village, learner, afterwards(), () -> {
            assertThat(notices.mine(0, 5)).anyMatch(notice -> notice.key().equals("sitevisit.notice.returned"));
            reflections.write(item(), "The leat begins above the bridge and ends in the rice.");
            reflections.send(item());
            assertThat(completions.judge(COURSE)).isFalse();
        });
        village.signedIn.as(
                instructor, () -> judging.accept(judging.one(learner, OCCASION).reflection()));
        Occasion.doAt(village, learner, afterwards().plusSeconds(60), () -> {
            assertThat(notices.mine(0, 5)).anyMatch(notice -> notice.key().equals("sitevisit.notice.accepted"));
            assertThatThrownBy(() -> reflections.send(item())).isInstanceOf(ReflectionRefused.class);
            assertThat(completions.judge(COURSE)).isTrue();
            assertThat(completions.judge(COURSE)).isTrue();
        });
    }

    @Test
    @Order(7)
    void theAttendedPartIsAClaimOfItsOwnInTheConvenersCategory() {
        List<InboxLine> lines = village.by(secretary, () -> approvals.inbox(0, 50));
        assertThat(lines).hasSize(2);
        var claims = lines.stream()
                .map(line -> village.by(secretary, () -> approvals.detail(line.id())))
                .toList();
        assertThat(claims)
                .filteredOn(claim -> claim.evidence().strength() == Strength.ATTENDED)
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.category()).isEqualTo(Category.CENTRALIZED);
                    assertThat(claim.evidence().creditedSeconds()).isEqualTo(THERE.toSeconds() - 600);
                });
        assertThat(claims)
                .filteredOn(claim -> claim.evidence().strength() == Strength.MEASURED)
                .singleElement()
                .satisfies(claim -> assertThat(claim.category()).isEqualTo(Category.SELF_STUDY));
    }

    @Test
    @Order(8)
    void whatAnAppealGrantsAfterTheCourseIsAClaimToo() {
        var key = new SessionKey(visit, 1);
        MemberId county = village.holder("county-leader", village.orchardBranch, Role.SECRETARY, village.county);
        Occasion.doAt(village, learner, afterwards(), () -> appeals.raise(key, "I left last, ask the miller."));
        Occasion.doAt(
                village,
                county,
                afterwards(),
                () -> appeals.decide(
                        key, learner, Occasion.MONDAY, Occasion.MONDAY.plus(THERE), "The miller says so."));
        assertThat(village.by(secretary, () -> approvals.inbox(0, 50)).stream()
                        .filter(line -> line.strength() == Strength.ATTENDED))
                .extracting(InboxLine::countedSeconds)
                .containsExactlyInAnyOrder(THERE.toSeconds() - 600, 600L);
    }

    @Test
    @Order(9)
    void anObjectionToTheVisitReachesItsClaim() {
        Stretch stretch = village.by(learner, () -> times.day(learner, LocalDate.of(2026, 3, 2))).stream()
                .filter(spell -> Gathering.named(spell.activity()).isPresent())
                .flatMap(spell -> spell.stretches().stream())
                .findFirst()
                .orElseThrow();
        transaction.executeWithoutResult(status -> events.publishEvent(new StretchDisputed(
                Ids.next(), learner, Gathering.activity(visit), stretch, "I came a little earlier.", afterwards())));
        assertThat(village.by(
                        secretary,
                        () -> approvals.inbox(0, 50).stream()
                                .filter(line -> line.strength() == Strength.ATTENDED)
                                .flatMap(line -> approvals.detail(line.id()).history().stream())
                                .map(ClaimDetail.Happened::step)
                                .toList()))
                .containsOnlyOnce(ClaimStep.DISPUTED);
    }

    @Test
    @Order(10)
    void theDirectoryHasTheBundledBase() {
        var mill = bases.find(new BaseId(VisitCourse.BASE)).orElseThrow();
        assertThat(mill.keeper()).isNull();
        assertThat(mill.pictures()).hasSize(1);
        assertThat(folders.all()).as("read again").isEmpty();
    }
}
