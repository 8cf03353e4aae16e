package org.xueshi.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.common.ApplicationClock;
import org.xueshi.testing.DatabaseTest;

/** The tree and its people as other rooms see them, in a bounded number of statements. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DirectoryTests {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    EntityManagerFactory factory;

    Village village;
    MemberId an;
    MemberId bo;

    @BeforeAll
    void build(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        an = village.member("an", village.millBranch);
        bo = village.member("b_o", village.orchardBranch);
    }

    @Test
    void theLineageGoesUpAndTheSubtreeDown() {
        assertThat(village.directory.lineage(village.millBranch))
                .extracting(Organisation::id)
                .containsExactly(village.millBranch, village.westTownship, village.county);
        assertThat(village.directory.subtree(village.westTownship))
                .containsExactlyInAnyOrder(village.westTownship, village.millBranch, village.bridgeBranch);
    }

    @Test
    void whoGoesThroughAllSeesEachOnce() {
        var directory = village.directory;
        List<MemberId> all = directory.idsOf(village.county, DAY, null, 10);
        assertThat(all).containsExactlyInAnyOrder(an, bo).isSortedAccordingTo(Comparator.comparing(MemberId::value));
        assertThat(directory.idsOf(village.county, DAY, null, 1)).containsExactly(all.getFirst());
        assertThat(directory.idsOf(village.county, DAY, all.getFirst(), 10)).containsExactly(all.getLast());
        assertThat(directory.idsOf(village.county, DAY, all.getLast(), 10)).isEmpty();
        assertThat(directory.idsOf(village.westTownship, DAY, null, 10)).containsExactly(an);
        assertThat(directory.idsOf(village.county, Village.LONG_AGO.minusDays(1), null, 10))
                .isEmpty();
    }

    @Test
    void membersAreListedByPagesWithinTheOrganisationAndTheDay() {
        var directory = village.directory;
        assertThat(directory.membersOf(village.county, DAY, 0, 10))
                .extracting(Member::id)
                .containsExactly(an, bo);
        assertThat(directory.membersOf(village.county, DAY, 1, 1))
                .extracting(Member::id)
                .containsExactly(bo);
        assertThat(directory.membersOf(village.westTownship, DAY, 0, 10))
                .extracting(Member::id)
                .containsExactly(an);
        assertThat(directory.membersOf(village.county, Village.LONG_AGO.minusDays(1), 0, 10))
                .isEmpty();
        assertThatThrownBy(() -> directory.membersOf(village.county, DAY, 0, MemberPages.LONGEST_PAGE + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void searchingTakesSignsAsTheyAre() {
        assertThat(find("_")).containsExactly(bo);
        assertThat(find("%")).isEmpty();
        assertThat(village.byCounty(() -> village.members.count(village.county, "_")))
                .isOne();
        assertThat(village.byCounty(() -> village.members.count(village.county, "")))
                .isEqualTo(find("").size());
        assertThat(find("AN")).contains(an).doesNotContain(bo);
        assertThat(find("county-admin")).containsExactly(village.countyAdministrator);
    }

    @Test
    void daysBeginWhereTheOrganisationIs() {
        assertThat(village.directory.zoneOf(an)).isEqualTo(ZoneId.of("Asia/Shanghai"));
        ApplicationClock.at(Instant.parse("2026-12-31T16:30:00Z"), () -> {
            assertThat(village.directory.today(an)).isEqualTo(LocalDate.of(2027, 1, 1));
            assertThat(village.directory.todayAt(village.county)).isEqualTo(LocalDate.of(2027, 1, 1));
        });
        assertThat(village.directory.zoneOf(MemberId.next())).isEqualTo(Directory.DEFAULT_ZONE);
    }

    @Test
    void someoneUnknownIsRefusedAndLeftOutOfLists() {
        MemberId nobody = MemberId.next();
        assertThatThrownBy(() -> village.directory.member(nobody)).isInstanceOf(NotAllowedRefused.class);
        assertThat(village.directory.members(List.of(an, nobody))).containsOnlyKeys(an);
        assertThat(village.directory.members(List.of())).isEmpty();
    }

    @Test
    void noListTakesMoreStatementsForMorePeople() {
        assertThat(statements(() -> village.directory.membersOf(village.county, DAY, 0, 100)))
                .isOne();
        assertThat(statements(() -> village.directory.members(List.of(an, bo)))).isOne();
        assertThat(statements(() -> village.directory.lineage(village.millBranch)))
                .isOne();
        assertThat(statements(() -> village.directory.subtree(village.county))).isOne();
        assertThat(statements(() -> village.directory.facts(an))).isEqualTo(3);
        assertThat(statements(() -> find(""))).isLessThanOrEqualTo(6);
        assertThat(statements(() -> village.byCounty(() -> village.organisations.mine())))
                .isLessThanOrEqualTo(4);
    }

    private List<MemberId> find(String words) {
        return village.byCounty(() -> village.members.find(village.county, words, 0, 10)).stream()
                .map(Member::id)
                .toList();
    }

    private long statements(Runnable action) {
        var statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        action.run();
        statistics.setStatisticsEnabled(false);
        return statistics.getPrepareStatementCount();
    }
}
