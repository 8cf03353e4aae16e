package org.xueshi.gatherings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.xueshi.gatherings.agenda.Agenda;
import org.xueshi.gatherings.attendance.HostDesk;
import org.xueshi.gatherings.attendance.SessionKey;
import org.xueshi.gatherings.place.Registrations;
import org.xueshi.people.MemberId;
import org.xueshi.people.Role;
import org.xueshi.people.Village;
import org.xueshi.testing.DatabaseTest;

/** However many gatherings and people there are, a page of them takes the same few statements. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ManyGatheringsTakeFewStatementsTests {

    private static final int A_PAGE = 20;
    private static final int A_ROSTER = 15;
    private static final Instant BEFORE = Occasion.MONDAY.minus(Duration.ofDays(2));

    @Autowired
    Convening convening;

    @Autowired
    Registrations registrations;

    @Autowired
    Agenda agenda;

    @Autowired
    HostDesk desk;

    @Autowired
    EntityManagerFactory factory;

    private Village village;
    private MemberId host;
    private MemberId reader;
    private Statistics statistics;
    private int people;

    @BeforeAll
    void people(@Autowired AutowireCapableBeanFactory beans) {
        village = new Village(beans);
        host = village.holder("mill-leader", village.millBranch, Role.SECRETARY, village.millBranch);
        reader = village.member("reader", village.millBranch);
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
    }

    @Test
    void aPageOfTheAgendaTakesAsManyForFewAsForMany() {
        convene(2);
        long few = statements(() -> ahead(2));
        convene(10);
        assertThat(statements(() -> ahead(12))).isEqualTo(few).isLessThanOrEqualTo(A_PAGE);
    }

    @Test
    void aRosterTakesAsManyForFewAsForMany() {
        GatheringId id = convene(1).getFirst();
        come(id, 2);
        long few = statements(() -> roster(id, 2));
        come(id, 20);
        assertThat(statements(() -> roster(id, 22))).isEqualTo(few).isLessThanOrEqualTo(A_ROSTER);
    }

    private void ahead(int least) {
        assertThat(Occasion.at(village, reader, BEFORE, () -> agenda.ahead(0, 50)))
                .hasSizeGreaterThanOrEqualTo(least);
    }

    private void roster(GatheringId id, int count) {
        assertThat(Occasion.at(village, host, BEFORE, () -> desk.roster(new SessionKey(id, 1))))
                .hasSize(count);
    }

    private List<GatheringId> convene(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> Occasion.at(
                        village,
                        host,
                        BEFORE,
                        () -> convening.convene(Occasion.halfDays(village.millBranch, host, 2, 40))))
                .toList();
    }

    private void come(GatheringId id, int count) {
        for (int i = 0; i < count; i++) {
            MemberId member = village.member("guest" + ++people, village.millBranch);
            Occasion.at(village, member, BEFORE, () -> registrations.register(id));
        }
    }

    private long statements(Runnable act) {
        statistics.clear();
        act.run();
        return statistics.getPrepareStatementCount();
    }
}
