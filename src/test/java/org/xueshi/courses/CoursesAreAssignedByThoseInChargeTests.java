package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.xueshi.common.Category;
import org.xueshi.common.Language;
import org.xueshi.common.Tags;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.people.MemberId;
import org.xueshi.people.NotAllowedRefused;
import org.xueshi.people.OrganisationId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** B4: who may assign, whose an enrolment is, and who gets a course's files: by role, own and foreign branch, and nobody. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoursesAreAssignedByThoseInChargeTests {

    private static final CourseId COURSE = new CourseId("short");
    private static final String COVER = "/course-files/short/1/media/cover.png";

    @Autowired
    Assignments assignments;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Catalogue catalogue;

    private Village village;
    private MockMvc web;
    private MemberId secretary;
    private MemberId foreignSecretary;
    private MemberId member;

    @BeforeAll
    void build(
            @Autowired AutowireCapableBeanFactory beans,
            @Autowired CourseImports imports,
            @Autowired WebApplicationContext context)
            throws IOException {
        ShortCourse.write(TestContent.folder(), "short");
        village = new Village(beans);
        web = MockMvcBuilders.webAppContextSetup(context)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        village.byCounty(imports::again);
        secretary = village.holder("mill-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        foreignSecretary =
                village.holder("bridge-secretary", village.bridgeBranch, Role.SECRETARY, village.bridgeBranch);
        member = village.member("learner", village.millBranch);
    }

    @Test
    void aLeaderAssignsToTheirOwnBranchAndAnAdministratorAboveToAnyBelow() {
        for (MemberId actor : List.of(secretary, village.countyAdministrator)) {
            Assignment made = village.by(actor, () -> assign(village.millBranch));
            assertThat(village.by(member, assignments::mine)).contains(made);
            assertThat(village.by(foreignSecretary, assignments::mine)).doesNotContain(made);
            village.signedIn.as(actor, () -> assignments.end(made.id(), LocalDate.of(2026, 1, 1)));
            assertThat(village.by(member, assignments::mine)).doesNotContain(made);
        }
    }

    @Test
    void nobodyElseAssignsOrEndsAndNothingIsWritten() {
        Assignment made = village.by(secretary, () -> assign(village.millBranch));
        MemberId instructor =
                village.holder("mill-instructor", village.millBranch, Role.INSTRUCTOR, village.millBranch);
        MemberId auditor = village.holder("mill-auditor", village.millBranch, Role.AUDITOR, village.millBranch);
        MemberId eastern =
                village.holder("east-admin", village.orchardBranch, Role.ADMINISTRATOR, village.eastTownship);
        int before = village.by(member, assignments::mine).size();
        for (MemberId actor : List.of(member, foreignSecretary, instructor, auditor, eastern)) {
            village.signedIn.as(actor, () -> {
                assertThatThrownBy(() -> assign(village.millBranch)).isInstanceOf(NotAllowedRefused.class);
                assertThatThrownBy(() -> assignments.end(made.id(), LocalDate.now()))
                        .isInstanceOf(NotAllowedRefused.class);
                assertThat(assignments.mayAssignFor()).doesNotContain(village.millBranch);
            });
        }
        assertThat(village.by(member, assignments::mine)).hasSize(before).contains(made);
    }

    @Test
    void aLeaderDoesNotAssignAboveTheirBranchAndAnEndedOfficeAssignsNothing() {
        MemberId former = village.member("former", village.millBranch);
        village.byCounty(() -> village.members.appoint(
                former, village.millBranch, Role.DEPUTY, new Period(Village.LONG_AGO, LocalDate.of(2025, 1, 1))));
        village.signedIn.as(
                secretary,
                () -> assertThatThrownBy(() -> assign(village.westTownship)).isInstanceOf(NotAllowedRefused.class));
        village.signedIn.as(
                former,
                () -> assertThatThrownBy(() -> assign(village.millBranch)).isInstanceOf(NotAllowedRefused.class));
    }

    @Test
    void whatIsNotThereIsRefused() {
        village.signedIn.as(secretary, () -> {
            assertThatThrownBy(() -> assignments.assign(
                            new CourseId("none"),
                            village.millBranch,
                            Category.CENTRALIZED,
                            Tags.NONE,
                            Period.since(Village.LONG_AGO)))
                    .isInstanceOf(NoSuchCourseRefused.class);
            assertThatThrownBy(() -> assignments.end("none", LocalDate.now())).isInstanceOf(NotAllowedRefused.class);
            assertThatThrownBy(() -> enrolments.enrol(new CourseId("none"), Language.EN))
                    .isInstanceOf(NoSuchCourseRefused.class);
        });
    }

    @Test
    void anEnrolmentIsItsMembersOwn() {
        MemberId other = village.member("other-learner", village.millBranch);
        village.by(member, () -> enrolments.enrol(COURSE, Language.EN));
        village.signedIn.as(other, () -> {
            assertThat(enrolments.mine(COURSE)).isEmpty();
            enrolments.leave(COURSE);
            enrolments.touch(COURSE, "test");
            enrolments.studyIn(COURSE, Language.ZH);
            assertThat(enrolments.toContinue(10)).isEmpty();
        });
        village.signedIn.as(member, () -> {
            Enrolment mine = enrolments.mine(COURSE).orElseThrow();
            assertThat(mine.open()).isTrue();
            assertThat(mine.lastItem()).isNull();
            assertThat(enrolments.enrol(COURSE, Language.ZH).language())
                    .as("twice is once")
                    .isEqualTo(Language.EN);
            assertThat(enrolments.toContinue(10)).hasSize(1);
            enrolments.studyIn(COURSE, Language.ZH);
            assertThat(enrolments.mine(COURSE).orElseThrow().language()).isEqualTo(Language.ZH);
            enrolments.studyIn(COURSE, Language.EN);
        });
    }

    @Test
    void nobodySignedInGetsNothing() {
        List<Runnable> everything = List.of(
                () -> assign(village.millBranch),
                () -> assignments.end("any", LocalDate.now()),
                assignments::mine,
                assignments::mayAssignFor,
                () -> enrolments.mine(COURSE),
                () -> enrolments.enrol(COURSE, Language.EN),
                () -> enrolments.leave(COURSE),
                () -> enrolments.touch(COURSE, "look"),
                () -> enrolments.studyIn(COURSE, Language.EN),
                () -> enrolments.toContinue(1),
                () -> catalogue.course(COURSE),
                () -> catalogue.version(COURSE, 1));
        for (Runnable one : everything) {
            assertThatThrownBy(one::run).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        }
    }

    @Test
    void filesAreForThoseSignedInAndCanNotScriptTheApplication() throws Exception {
        web.perform(get(COVER)).andExpect(status().is3xxRedirection());
        web.perform(get(COVER).with(user(member.value())))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(
                                "Content-Security-Policy", "default-src 'none'; sandbox; frame-ancestors 'self'"));
        web.perform(get(COVER).with(user(member.value())).header("Range", "bytes=0-9"))
                .andExpect(status().isPartialContent());
        for (String unknown : List.of(
                "/course-files/none/1/media/cover.png",
                "/course-files/short/9/media/cover.png",
                "/course-files/short/1/course.yaml",
                "/course-files/short/1/questions.yaml")) {
            web.perform(get(unknown).with(user(member.value()))).andExpect(status().isNotFound());
        }
    }

    private Assignment assign(OrganisationId organisation) {
        return assignments.assign(
                COURSE, organisation, Category.CENTRALIZED, Tags.NONE, Period.since(Village.LONG_AGO));
    }
}
