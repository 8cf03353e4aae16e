package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Tags;
import org.xueshi.courses.folder.CourseImports;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.hours.LearningOffers.Offered;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;
import org.xueshi.testing.TestContent;

/** R4: courses not completed are offered, in the category that they would have; taken and given up by their member. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatCanStillBeLearnedIsOfferedTests {

    private static final CourseId COURSE = new CourseId("short");

    @Autowired
    CourseOffers offers;

    @Autowired
    Assignments assignments;

    @Autowired
    EnrolmentRows rows;

    @Autowired
    Catalogue catalogue;

    @Autowired
    CourseRows courses;

    @Autowired
    CourseVersionRows versions;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    ApplicationClock clock;

    private Village village;
    private MemberId secretary;
    private MemberId member;
    private MemberId foreign;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans, @Autowired CourseImports imports) throws IOException {
        ShortCourse.write(TestContent.folder(), "short");
        village = new Village(beans);
        village.byCounty(imports::again);
        secretary = village.holder("offer-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        member = village.member("offer-member", village.millBranch);
        foreign = village.member("offer-foreign", village.bridgeBranch);
    }

    @AfterEach
    void fewAgain() {
        sql.update("delete from course where id like 'many-%'");
        sql.update("delete from course_version where course_id like 'many-%'");
    }

    private LearningOffer offered(MemberId to) {
        return village.by(secretary, () -> offers.of(List.of(member, foreign)))
                .get(to)
                .offers()
                .getFirst();
    }

    private Offered offeredAmongMany(MemberId to) {
        return village.by(secretary, () -> offers.of(List.of(to))).getOrDefault(to, Offered.NOTHING);
    }

    /** Courses that come before all others by title. */
    private void publish(int number) {
        Course course = village.by(secretary, () -> catalogue.course(COURSE)).orElseThrow();
        String manifest = versions.findById(new CourseVersionRow.Key(COURSE.value(), course.version()))
                .orElseThrow()
                .manifest;
        for (int n = 0; n < number; n++) {
            var id = new CourseId("many-" + n);
            var row = new CourseRow(id);
            row.publish(course, "none");
            row.titleZh = "A " + n;
            courses.saveAndFlush(row);
            versions.save(new CourseVersionRow(
                    new CourseVersionRow.Key(id.value(), course.version()), clock.millis(), manifest));
        }
    }

    @Test
    void byWhoseItIsTakenGivenUpAndNoLongerOnceItIsDone() {
        assertThat(offered(member).category()).isEqualTo(Category.SELF_STUDY);
        assertThat(offered(member).standing()).isEqualTo(Standing.OPEN);
        assertThat(offered(member).remainingSeconds()).isPositive();

        village.by(
                secretary,
                () -> assignments.assign(
                        COURSE,
                        village.millBranch,
                        Category.CENTRALIZED,
                        Tags.of(List.of("season")),
                        Period.since(LocalDate.of(2026, 1, 1))));
        assertThat(offered(member).category()).isEqualTo(Category.CENTRALIZED);
        assertThat(offered(member).organiser()).isEqualTo(village.millBranch);
        assertThat(offered(member).tags().keys()).containsExactly("season");
        assertThat(offered(foreign).category()).isEqualTo(Category.SELF_STUDY);

        String source = offered(member).source();
        assertThat(village.by(member, () -> offers.take(source))).isTrue();
        assertThat(offered(member).standing()).isEqualTo(Standing.BOOKED);
        assertThat(offered(foreign).standing()).isEqualTo(Standing.OPEN);
        assertThat(village.by(member, () -> offers.giveUp(source))).isTrue();
        assertThat(offered(member).standing()).isEqualTo(Standing.OPEN);
        assertThat(village.by(member, () -> offers.take("gathering:1"))).isFalse();
        assertThat(village.by(member, () -> offers.take("course:unknown"))).isFalse();

        EnrolmentRow row = rows.findById(new EnrolmentRow.Key(member.value(), COURSE.value()))
                .orElseThrow();
        row.completedAt = clock.millis();
        rows.saveAndFlush(row);
        assertThat(offeredAmongMany(member)).isEqualTo(Offered.NOTHING);
    }

    @Test
    void amongManyOnesOwnComeFirstAndItIsSaidThatThereAreMore() {
        MemberId begins = village.member("offer-begins", village.orchardBranch);
        MemberId leads = village.holder("offer-leads", village.orchardBranch, Role.SECRETARY, village.orchardBranch);
        publish(CourseChoice.MOST);
        String last = DisputesReachClaims.source(COURSE);

        assertThat(offeredAmongMany(begins).complete()).isFalse();
        assertThat(offeredAmongMany(begins).offers())
                .hasSize(CourseChoice.MOST)
                .extracting(LearningOffer::source)
                .doesNotContain(last);

        village.by(begins, () -> offers.take(last));
        assertThat(offeredAmongMany(begins).offers())
                .hasSize(CourseChoice.MOST)
                .first()
                .satisfies(offer -> assertThat(offer.standing()).isEqualTo(Standing.BOOKED));

        village.by(
                leads,
                () -> assignments.assign(
                        COURSE,
                        village.orchardBranch,
                        Category.CENTRALIZED,
                        Tags.NONE,
                        Period.since(LocalDate.of(2026, 1, 1))));
        assertThat(offeredAmongMany(leads).complete()).isFalse();
        assertThat(offeredAmongMany(leads).offers())
                .hasSize(CourseChoice.MOST)
                .first()
                .satisfies(offer -> assertThat(offer.category()).isEqualTo(Category.CENTRALIZED));

        EnrolmentRow row = rows.findById(new EnrolmentRow.Key(begins.value(), COURSE.value()))
                .orElseThrow();
        row.completedAt = clock.millis();
        rows.saveAndFlush(row);
        assertThat(offeredAmongMany(begins).complete())
                .as("all that is not completed")
                .isTrue();
        assertThat(offeredAmongMany(begins).offers()).hasSize(CourseChoice.MOST);
    }
}
