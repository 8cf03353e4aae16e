package org.xueshi.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.xueshi.common.ApplicationClock;
import org.xueshi.common.Category;
import org.xueshi.common.Tags;
import org.xueshi.hours.LearningOffer;
import org.xueshi.hours.LearningOffer.Standing;
import org.xueshi.people.MemberId;
import org.xueshi.people.Period;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;
import org.xueshi.testing.ShortCourse;

/** R4: courses not completed are offered, in the category that they would have; taken and given up by their member. */
@DatabaseTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatCanStillBeLearnedIsOfferedTests {

    private static final CourseId COURSE = new CourseId("short");

    @DynamicPropertySource
    static void withAShortCourse(DynamicPropertyRegistry registry) throws IOException {
        Path content = ShortCourse.content(Path.of("target/test-offered"), "short");
        registry.add("xueshi.content", content::toString);
    }

    @Autowired
    CourseOffers offers;

    @Autowired
    Assignments assignments;

    @Autowired
    EnrolmentRows rows;

    @Autowired
    ApplicationClock clock;

    private Village village;
    private MemberId secretary;
    private MemberId member;
    private MemberId foreign;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans, @Autowired CourseImports imports) {
        village = new Village(beans);
        village.byCounty(imports::again);
        secretary = village.holder("offer-secretary", village.millBranch, Role.SECRETARY, village.millBranch);
        member = village.member("offer-member", village.millBranch);
        foreign = village.member("offer-foreign", village.bridgeBranch);
    }

    private LearningOffer offered(MemberId to) {
        return village.by(secretary, () -> offers.of(List.of(member, foreign)))
                .get(to)
                .getFirst();
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
        assertThat(village.by(secretary, () -> offers.of(List.of(member))).get(member))
                .isEmpty();
    }
}
