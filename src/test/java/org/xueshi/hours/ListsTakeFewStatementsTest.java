package org.xueshi.hours;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.xueshi.people.MemberId;
import org.xueshi.testing.CountedStatements;

/** However long a list is, a page of it takes the same few statements of this room. */
class ListsTakeFewStatementsTest extends HoursDatabaseTest {

    private static final int MANY = 12;

    @Autowired
    EntityManagerFactory factory;

    private final CountedStatements ofTheLedger = new CountedStatements();
    private Statistics statistics;
    private DataSource database;

    @BeforeEach
    void manyClaims() {
        IntStream.range(0, MANY).forEach(n -> raise(li, "course:" + n));
        IntStream.range(MANY, 2 * MANY).forEach(n -> posted(centralized(li, "course:" + n, 2_700)));
        IntStream.range(2 * MANY, 3 * MANY).forEach(n -> {
            ClaimId id = raise(li, "course:" + n);
            village.as(wang, () -> approvals.sendBack(seen(id), "Tell me more."));
        });
        statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        database = requireNonNull(sql.getDataSource());
        // A source of its own to Spring, so that reading the ledger does not join the connection that Hibernate counts.
        sql.setDataSource(new DelegatingDataSource(ofTheLedger.around(database)));
    }

    @AfterEach
    void stopCounting() {
        statistics.setStatisticsEnabled(false);
        sql.setDataSource(database);
    }

    private long statements() {
        return statistics.getPrepareStatementCount() + ofTheLedger.statements().size();
    }

    @Test
    void aPageOfTheInboxIsOneStatement() {
        assertThat(village.as(wang, () -> approvals.inbox(0, MANY))).hasSize(MANY);
        assertThat(statements()).isEqualTo(1);
    }

    /** Whose page of entries is asked which of them may be opened. */
    @Test
    void whatIsAboveABranchIsAskedOnce() {
        MemberId chen = village.secretary("chen", Village.TOWNSHIP);
        List<ClaimId> posted = ledger.ofYear(li, village.today().getYear()).stream()
                .map(entry -> requireNonNull(entry.content().claim()))
                .toList();
        clearInvocations(directory);

        assertThat(village.as(chen, () -> approvals.readable(posted))).hasSize(MANY);

        verify(directory, times(1)).lineage(Village.EAST);
    }

    @Test
    void aClaimIsFourStatements() {
        ClaimId id = village.as(wang, () -> approvals.inbox(0, 1)).getFirst().id();
        statistics.clear();

        assertThat(village.as(wang, () -> approvals.detail(id)).history()).hasSize(1);
        assertThat(statements()).isEqualTo(4);
    }

    @Test
    void aYearIsEightStatements() {
        MemberYear year = village.as(li, () -> years.mine(village.today().getYear()));

        assertThat(year.pendingClaims()).hasSize(MANY);
        assertThat(year.returnedClaims()).hasSize(MANY);
        assertThat(statements()).isEqualTo(8);
    }

    @Test
    void aPageOfEntriesIsOneStatement() {
        assertThat(village.as(li, () -> years.myEntries(village.today().getYear(), 0, MANY)))
                .hasSize(MANY);
        assertThat(statements()).isEqualTo(1);
    }
}
