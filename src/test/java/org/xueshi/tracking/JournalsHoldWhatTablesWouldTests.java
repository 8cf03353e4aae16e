package org.xueshi.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.xueshi.testing.DatabaseTest;

/**
 * T10: it makes no difference whether a flush writes a line in the journal or everything to the tables, on random traces of
 * two nodes that take over from each other and are killed. To replay a failure: {@code -Dnodes.seed=} the printed number.
 */
@DatabaseTest
class JournalsHoldWhatTablesWouldTests {

    private static final int TRACES = 15;

    @Autowired
    DataSource source;

    @Test
    void onRandomTraces() {
        Long replay = Long.getLong("nodes.seed");
        long first = replay == null ? System.nanoTime() : replay;
        for (long seed = first; seed < first + (replay == null ? TRACES : 1); seed++) {
            List<String> byTables = new RandomNodes(seed, source, false).run().told();
            List<String> byJournals = new RandomNodes(seed, source, true).run().told();
            assertThat(byTables).as("nodes.seed=%s", seed).isNotEmpty();
            assertThat(byJournals).as("nodes.seed=%s", seed).isEqualTo(byTables);
        }
        assertThat(new JdbcTemplate(source)
                        .queryForObject("select count(*) from personal_clock where journal is not null", Integer.class))
                .as("journals that nobody has spread")
                .isZero();
    }
}
